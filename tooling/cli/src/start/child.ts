import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { nodeFlags } from '@toezicht/server/node-flags'
import { repository } from '../environment.ts'
import type { ChildName } from './child-environment.ts'

const scripts: Record<ChildName, string[]> = {
  portal: ['apps/portal/server.ts'],
  console: ['apps/console/server.ts'],
  worker: ['tooling/cli/src/main.ts', 'work'],
}

const [restartLimit, restartWindow] = [5, 60_000]

export interface ChildOptions {
  name: ChildName
  environment: Record<string, string>
  /** Where its log lines go: a file in a demonstration, our own output in production. */
  logDirectory: string | null
  say(line: string): void
  /** It fell more than five times within a minute. */
  onGone(reason: Error): void
}

export interface RunningChild {
  name: ChildName
  stop(): Promise<void>
}

/** Runs one server and starts it again, a little later each time, when it falls by itself. */
export function runChild(options: ChildOptions): RunningChild {
  let stopping = false
  let current = launch(options)
  const falls: number[] = []

  async function watch(): Promise<void> {
    for (;;) {
      const [code, signal] = await exitOf(current)
      if (stopping) return
      falls.push(Date.now())
      const recent = falls.filter((at) => at > Date.now() - restartWindow).length
      if (recent > restartLimit)
        throw new Error(`The ${options.name} keeps ending (${signal ?? `exit ${code}`}); all is stopped.`)
      options.say(`The ${options.name} ended (${signal ?? `exit ${code}`}); it is started again.`)
      await pause(100 * 2 ** recent)
      if (stopping) return
      current = launch(options)
    }
  }

  const watching = watch().catch((reason: Error) => options.onGone(reason))
  return {
    name: options.name,
    stop: async () => {
      stopping = true
      await end(current)
      await watching
    },
  }
}

function launch({ name, environment, logDirectory }: ChildOptions): ChildProcess {
  // The channel lets the server notice that we were killed.
  const child = spawn(
    process.execPath,
    [...nodeFlags, ...scripts[name].map((word, at) => (at === 0 ? join(repository, word) : word))],
    {
      cwd: repository,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  )
  if (logDirectory) {
    mkdirSync(logDirectory, { recursive: true, mode: 0o700 })
    child.stdout?.pipe(createWriteStream(join(logDirectory, `${name}.log`), { flags: 'a', mode: 0o600 }))
  } else {
    child.stdout?.pipe(process.stdout, { end: false })
  }
  return child
}

async function exitOf(child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return [child.exitCode, child.signalCode]
}

/** Seven seconds to finish what is under way, then it is ended. */
async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 7_000)
  await exitOf(child)
  clearTimeout(timer)
}
