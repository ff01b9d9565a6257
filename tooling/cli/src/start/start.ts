import { join } from 'node:path'
import { seedDemonstration } from '../demo/seed.ts'
import type { Environment } from '../environment.ts'
import { type Installation, openInstallation } from '../installation.ts'
import { OneLine } from '../one-line.ts'
import { watchRunners } from './ancestors.ts'
import { build } from './build.ts'
import { runChild } from './child.ts'
import { type ChildName, childEnvironment } from './child-environment.ts'
import { waitUntilHealthy } from './healthy.ts'
import { requireFreePorts } from './ports.ts'
import { prepareDatabase } from './prepare-database.ts'
import { welcome } from './welcome.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** What was started, to be stopped in the opposite order. */
type Cleanup = (() => Promise<void>)[]

/** `toezicht start [--built]`: everything, until a signal comes or it cannot go on. Leaves no process behind. With `--built` nothing is built anew. */
export async function run(words: string[], environment: Environment): Promise<void> {
  const { stop, ended, fail } = listenForTheEnd()
  const cleanup: Cleanup = []
  try {
    await bringUp(environment, words.includes('--built'), stop, cleanup, fail)
    await ended
  } finally {
    // Whatever hangs: ten seconds after the signal nothing of us is left.
    setTimeout(() => process.exit(1), 9_800).unref()
    for (const undo of cleanup.reverse()) await undo()
  }
  process.exit(0)
}

function listenForTheEnd() {
  const controller = new AbortController()
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>()
  // Awaited only once all is up; a failure before that must not count as unhandled.
  ended.catch(() => {})
  const end = () => {
    if (!controller.signal.aborted) say('Toezicht stopt.')
    controller.abort()
    resolve()
  }
  const fail = (reason: Error) => {
    reject(new OneLine(reason.message))
    controller.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end)
  watchRunners(end)
  return { stop: controller.signal, ended, fail }
}

async function bringUp(
  environment: Environment,
  built: boolean,
  stop: AbortSignal,
  cleanup: Cleanup,
  fail: (reason: Error) => void,
): Promise<void> {
  await requireFreePorts(environment)
  say('Toezicht wordt gebouwd en gestart.')
  const installation = await openInstallation(environment, fail)
  cleanup.push(installation.close)
  if (!built) await build(environment.machine, stop)
  if (stop.aborted) return
  await prepareDatabase(environment, installation)
  if (environment.mode === 'demo' && !stop.aborted) await seedDemonstration(environment, installation)
  if (stop.aborted) return
  cleanup.push(runChildren(environment, installation, fail))
  await waitUntilHealthy('portal', environment.host, environment.portal.port, stop)
  await waitUntilHealthy('console', environment.host, environment.console.port, stop)
  if (!stop.aborted) await welcome(environment, say)
}

function runChildren(environment: Environment, installation: Installation, fail: (reason: Error) => void) {
  const logDirectory = environment.mode === 'demo' ? join(environment.dataDirectory, 'logs') : null
  const names: ChildName[] = ['portal', 'console', 'worker']
  const children = names.map((name) =>
    runChild({
      name,
      environment: childEnvironment(name, environment, installation),
      logDirectory,
      say,
      onGone: fail,
    }),
  )
  return async () => {
    await Promise.all(children.map((child) => child.stop()))
  }
}
