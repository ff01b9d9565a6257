import type { Environment } from '../environment.ts'
import { type Count, sum } from './count.ts'
import { runStep } from './run-step.ts'
import { listSteps } from './steps.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** `pnpm test [step]`: everything this repository promises, each step even when one before it failed. */
export async function run([only]: string[], environment: Environment): Promise<void> {
  const counts: Count[] = []
  const summary: string[] = []
  for (const step of listSteps(only)) {
    say(`\n=== ${step.name}`)
    const began = performance.now()
    const count = await runStep(step, environment.machine)
    counts.push(count)
    summary.push(line(step.name, count, performance.now() - began))
  }
  const total = sum(counts)
  say(`\n${summary.join('\n')}`)
  if (total.skipped > 0) say(`${total.skipped} skipped`)
  say(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed === 0 && counts.length > 0 ? 0 : 1)
}

function line(name: string, { passed, failed }: Count, milliseconds: number): string {
  const verdict = failed > 0 ? `${failed} failed` : passed > 0 ? `${passed} passed` : 'ok'
  return `${name.padEnd(26)} ${verdict.padEnd(12)} ${(milliseconds / 1000).toFixed(1)} s`
}
