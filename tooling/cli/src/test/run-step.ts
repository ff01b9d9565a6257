import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { repository } from '../environment.ts'
import { afterAgain, filesToRunAgain, unsteadyTests } from './again.ts'
import { type Count, countTests, type Report, readReport } from './count.ts'
import type { Step } from './steps.ts'

/** Variables of an installation on this machine: the tests make their own. */
const ours =
  /^(PORTAL_|CONSOLE_|TOEZICHT_|DATABASE_URL$|SMTP_URL$|ALLOW_UNSCANNED$|CLAMD_SOCKET$|TRUST_PROXY$|SECURITY_CONTACT$|TEST_POSTGRES_BIN$|NODE_ENV$|PG[A-Z]+$)/

/** What came of a step; `unsteady` names the tests that failed at first and passed when their file ran again. */
export interface Outcome extends Count {
  unsteady: string[]
}

/** Runs one step with its output as it comes. */
export async function runStep(step: Step, machine: Record<string, string | undefined>): Promise<Outcome> {
  const environment = {
    ...Object.fromEntries(Object.entries(machine).filter(([name]) => !ours.test(name))),
    PATH: `${dirname(process.execPath)}:${machine.PATH}`,
    TURBO_TELEMETRY_DISABLED: '1',
    ...step.environment,
  }
  const program = join(repository, 'node_modules', step.program)
  if (!step.vitest) {
    const code = await run([program, ...step.words], environment)
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, unsteady: [] }
  }
  const first = await runVitest([program, ...step.words], environment)
  const failed = step.again && first.report ? filesToRunAgain(first.report) : []
  if (!first.report || failed.length === 0) return { ...countTests(first.report, first.code), unsteady: [] }
  process.stdout.write(`\n=== ${step.name}, again: ${failed.map((file) => basename(file)).join(', ')}\n`)
  const second = await runVitest([program, ...step.words, ...failed], environment)
  return second.report
    ? {
        ...countTests(afterAgain(first.report, second.report), second.code),
        unsteady: unsteadyTests(first.report, second.report),
      }
    : { ...countTests(first.report, first.code), unsteady: [] }
}

async function runVitest(
  words: string[],
  environment: NodeJS.ProcessEnv,
): Promise<{ report: Report | null; code: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'toezicht-test-report-'))
  const file = join(folder, 'report.json')
  try {
    const code = await run(
      [...words, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      environment,
    )
    return { report: readReport(file), code }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(words: string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, words, {
    cwd: repository,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (code) => resolve(code ?? 1))
  })
}
