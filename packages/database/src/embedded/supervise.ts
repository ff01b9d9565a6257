import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { socketFolder } from './address.ts'
import { type ClusterPlace, guardAgainstOurDeath, spawnPostgres, waitUntilReady } from './launch.ts'
import { stopPostmaster } from './postmaster.ts'

interface Supervision {
  cluster: ClusterPlace
  port: number
  log: string
  say(line: string): void
  onGone(reason: Error): void
}

/** A killed server's memory is held until its last backend is gone: that long a new start is tried again. */
const recoveryMilliseconds = 10_000
const [restartLimit, restartWindow] = [5, 60_000]

/** Starts the server and starts it again whenever it ends by itself. Returns the way to stop it. */
export async function supervise(work: Supervision): Promise<() => Promise<void>> {
  let stopping = false
  let server = await bringUp(work, () => stopping)
  let dismissGuard = guard(server)
  const falls: number[] = []

  async function watch(): Promise<void> {
    while (!stopping) {
      await ended(server)
      dismissGuard()
      if (stopping) return
      falls.push(Date.now())
      if (falls.filter((at) => at > Date.now() - restartWindow).length > restartLimit) {
        throw new Error('PostgreSQL keeps ending')
      }
      work.say('PostgreSQL ended by itself; it is started again.')
      server = await bringUp(work, () => stopping)
      dismissGuard = guard(server)
    }
  }

  const watching = watch().catch((reason: Error) => {
    if (!stopping) work.onGone(reason)
  })
  return async () => {
    stopping = true
    if (server.pid) await stopPostmaster(server.pid)
    await watching
    // A start that was under way when we were asked to stop.
    if (server.pid) await stopPostmaster(server.pid)
    dismissGuard()
  }
}

function guard(server: ChildProcess): () => void {
  return server.pid ? guardAgainstOurDeath(server.pid) : () => {}
}

async function bringUp(work: Supervision, stopping: () => boolean): Promise<ChildProcess> {
  const end = Date.now() + recoveryMilliseconds
  for (;;) {
    const child = spawnPostgres(work.cluster, settings(work), work.log)
    try {
      await waitUntilReady(child, join(work.cluster.place, 'cluster'), work.log)
      return child
    } catch (error) {
      if (stopping() || Date.now() > end) throw error
      await pause(400)
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

/** Modest memory; no statement texts and no values in the log. */
function settings({ cluster, port }: Supervision): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: socketFolder(cluster.place) ?? '',
    shared_buffers: '128MB',
    max_connections: '100',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  }
}
