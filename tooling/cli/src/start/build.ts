import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { repository } from '../environment.ts'
import { OneLine } from '../one-line.ts'

/** Builds what changed (turbo keeps the rest). Quiet; what it printed is shown only when it fails. */
export function build(machine: Record<string, string | undefined>, stop: AbortSignal): Promise<void> {
  const turbo = createRequire(`${repository}package.json`).resolve('turbo/bin/turbo')
  const child = spawn(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only'], {
    cwd: repository,
    env: {
      ...machine,
      // The packages' scripts run on this Node, whatever the machine calls `node`.
      PATH: `${dirname(process.execPath)}:${machine.PATH}`,
      TURBO_TELEMETRY_DISABLED: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))
  const end = () => child.kill('SIGTERM')
  stop.addEventListener('abort', end)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      stop.removeEventListener('abort', end)
      if (code === 0 || stop.aborted) resolve()
      else reject(new OneLine(explain(Buffer.concat(printed).toString('utf8'))))
    })
  })
}

function explain(printed: string): string {
  if (printed.includes('Unable to find package manager binary'))
    return 'Start with `npx -y pnpm start`: the build needs pnpm.'
  return `${printed.trimEnd()}\nThe build failed.`
}
