import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { repository } from '../environment.ts'
import { type Count, readCount, sum } from './count.ts'
import type { Step } from './steps.ts'

/** Variables of an installation on this machine: the tests make their own. */
const ours =
  /^(PORTAL_|CONSOLE_|TOEZICHT_|DATABASE_URL$|SMTP_URL$|ALLOW_UNSCANNED$|CLAMD_SOCKET$|TRUST_PROXY$|SECURITY_CONTACT$|TEST_POSTGRES_BIN$|NODE_ENV$|PG[A-Z]+$)/

/** Runs one step with its output as it comes; of shards the first one's, then that of the others. */
export async function runStep(step: Step, machine: Record<string, string | undefined>): Promise<Count> {
  const { shards = 1 } = step
  const shares = Array.from({ length: shards }, (_, at) => (shards > 1 ? [`--shard=${at + 1}/${shards}`] : []))
  return sum(await Promise.all(shares.map((words, at) => runShare(step, words, machine, at === 0))))
}

async function runShare(
  step: Step,
  words: string[],
  machine: Record<string, string | undefined>,
  aloud: boolean,
): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'toezicht-test-report-'))
  const report = join(folder, 'report.json')
  const reporters = step.vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : []
  try {
    const code = await run(
      [join(repository, 'node_modules', step.program), ...step.words, ...words, ...reporters],
      {
        ...Object.fromEntries(Object.entries(machine).filter(([name]) => !ours.test(name))),
        PATH: `${dirname(process.execPath)}:${machine.PATH}`,
        TURBO_TELEMETRY_DISABLED: '1',
        ...step.environment,
      },
      aloud,
    )
    if (step.vitest) return readCount(report, code)
    return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(words: string[], environment: NodeJS.ProcessEnv, aloud: boolean): Promise<number> {
  const child = spawn(process.execPath, words, {
    cwd: repository,
    env: environment,
    stdio: ['ignore', aloud ? 'inherit' : 'pipe', aloud ? 'inherit' : 'pipe'],
  })
  const kept: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => kept.push(text))
  return new Promise((resolve) => {
    const end = (code: number) => {
      process.stdout.write(Buffer.concat(kept))
      resolve(code)
    }
    child.once('error', () => end(1))
    child.once('close', (code) => end(code ?? 1))
  })
}
