import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DatabaseUser } from './database-user.ts'
import { findPostmaster, type Postmaster } from './postmaster.ts'

/** Where one PostgreSQL lives and how it runs. `bin` holds initdb and postgres. */
export interface ClusterPlace {
  bin: string
  place: string
  user: DatabaseUser
}

// Nothing of our own environment reaches the database: PG* variables would change how it runs.
const environment = { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', HOME: '/', TZ: 'UTC' }

function identity(user: DatabaseUser) {
  return user ? { uid: user.uid, gid: user.gid } : {}
}

/** Makes an empty cluster in `<place>/cluster`, whole or not at all. The superuser is `postgres`. */
export function createCluster({ bin, place, user }: ClusterPlace, password: string, extra: string[] = []): void {
  const [fresh, passwordFile] = [join(place, 'cluster.new'), join(place, 'initial-password')]
  rmSync(fresh, { recursive: true, force: true })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  chmodSync(passwordFile, 0o600)
  if (user) chownSync(passwordFile, user.uid, user.gid)
  const settings = [
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--auth=scram-sha-256',
    '--username=postgres',
    '--no-instructions',
  ]
  try {
    execFileSync(join(bin, 'initdb'), [`--pgdata=${fresh}`, `--pwfile=${passwordFile}`, ...settings, ...extra], {
      cwd: '/',
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe'],
      ...identity(user),
    })
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error)
      .trim()
      .split('\n')
    throw new Error(`PostgreSQL's initdb failed: ${said.slice(-2).join(' ')}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(fresh, join(place, 'cluster'))
}

/** Starts `postgres` in a session of its own (Ctrl-C must reach the apps first); its messages go to `log`. */
export function spawnPostgres(
  { bin, place, user }: ClusterPlace,
  settings: Record<string, string>,
  log: string,
): ChildProcess {
  const output = openSync(log, 'a', 0o600)
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(bin, 'postgres'), ['-D', join(place, 'cluster'), ...flags], {
    cwd: '/',
    env: environment,
    detached: true,
    stdio: ['ignore', output, output],
    ...identity(user),
  })
  closeSync(output)
  return child
}

/**
 * Stops the server when we are killed outright: a small shell of its own session waits for our end of a pipe to close.
 * Call the result before an orderly stop.
 */
export function guardAgainstOurDeath(pid: number): () => void {
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$0"', String(pid)], {
    cwd: '/',
    env: environment,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.unref()
  return () => guard.kill('SIGKILL')
}

/** Resolves when the server takes connections; rejects with its last words when it ends before. */
export async function waitUntilReady(child: ChildProcess, cluster: string, log: string): Promise<void> {
  let failure: Error | null = null
  child.once('error', (error) => {
    failure = error
  })
  while (!isReady(findPostmaster(cluster), child)) {
    if (failure || child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`PostgreSQL did not start: ${failure ?? lastWords(log)}`)
    }
    await pause(20)
  }
}

/** The last thing the server complained about. */
export function lastWords(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  return lines.findLast((line) => /FATAL|PANIC|ERROR|postgres:/.test(line)) ?? lines.at(-1) ?? 'no message'
}

function isReady(server: Postmaster | null, child: ChildProcess): boolean {
  return server !== null && server.pid === child.pid && server.ready
}
