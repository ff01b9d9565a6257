import type { Environment } from '../environment.ts'
import { sum } from './count.ts'
import { type Outcome, runStep } from './run-step.ts'
import { listSteps } from './steps.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** `pnpm test [step]`: everything this repository promises, each step even when one before it failed. */
export async function run([only]: string[], environment: Environment): Promise<void> {
  const counts: Outcome[] = []
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
  for (const test of counts.flatMap(({ unsteady }) => unsteady))
    say(`unsteady: failed, and passed when run again: ${test}`)
  if (total.skipped > 0) say(`${total.skipped} skipped`)
  say(`${total.passed} passed, ${total.failed} failed`)
  process.exit(total.failed === 0 && counts.length > 0 ? 0 : 1)
}

function line(name: string, { passed, failed, unsteady }: Outcome, milliseconds: number): string {
  const verdict =
    failed > 0
      ? `${failed} failed`
      : passed > 0
        ? `${passed} passed${unsteady.length > 0 ? `, ${unsteady.length} unsteady` : ''}`
        : 'ok'
  return `${name.padEnd(26)} ${verdict.padEnd(12)} ${(milliseconds / 1000).toFixed(1)} s`
}
