import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { repository } from '../environment.ts'
import { type Count, readCount } from './count.ts'
import type { Step } from './steps.ts'

/** Variables of an installation on this machine: the tests make their own. */
const ours =
  /^(PORTAL_|CONSOLE_|TOEZICHT_|DATABASE_URL$|SMTP_URL$|ALLOW_UNSCANNED$|CLAMD_SOCKET$|TRUST_PROXY$|SECURITY_CONTACT$|TEST_POSTGRES_BIN$|NODE_ENV$|PG[A-Z]+$)/

/** Runs one step with its output as it comes. */
export async function runStep(step: Step, machine: Record<string, string | undefined>): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'toezicht-test-report-'))
  const report = join(folder, 'report.json')
  const reporters = step.vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  try {
    const code = await run([join(repository, 'node_modules', step.program), ...step.words, ...reporters], {
      ...Object.fromEntries(Object.entries(machine).filter(([name]) => !ours.test(name))),
      PATH: `${dirname(process.execPath)}:${machine.PATH}`,
      TURBO_TELEMETRY_DISABLED: '1',
      ...step.environment,
    })
    if (step.vitest) return readCount(report, code)
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 }
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
