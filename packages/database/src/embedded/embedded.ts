import { chmodSync, existsSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { databaseUrl, socketFolder } from './address.ts'
import { findBundledBinaries } from './binaries.ts'
import { chooseDatabaseUser } from './database-user.ts'
import { findFreePort } from './free-port.ts'
import { keepSecret, ownerPassword, readPort, writePort } from './keepsakes.ts'
import { type ClusterPlace, createCluster } from './launch.ts'
import { ensureOwner } from './owner.ts'
import { takeOwnerLock } from './owner-lock.ts'
import { findPlace, makePlace } from './place.ts'
import { findPostmaster, stopPostmaster } from './postmaster.ts'
import { reachableBinaries } from './reachable-binaries.ts'
import { supervise } from './supervise.ts'

/** A running bundled PostgreSQL. `ownerUrl` logs in as `toezicht_owner` on the database `toezicht`. */
export interface EmbeddedDatabase {
  ownerUrl: string
  superuserUrl: string
  /** Stops the server when we started it; leaves a server that was joined alone. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  dataDirectory: string
  /** Takes one line for the person at the terminal. */
  say(line: string): void
  /** Told once when the server ended and would not come back. */
  onGone?(reason: Error): void
}

/**
 * Boots the bundled PostgreSQL on a data directory, making it at first. A server left by a killed parent is stopped and
 * started again. Refuses, with one line, a data directory that another live process holds.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDirectory = prepareDataDirectory(options.dataDirectory)
  const release = takeOwnerLock(dataDirectory)
  try {
    const cluster = await prepareCluster(dataDirectory, options.say)
    const port = await findFreePort(readPort(dataDirectory))
    writePort(dataDirectory, port)
    const log = trimmedLog(dataDirectory)
    const stop = await supervise({ cluster, port, log, say: options.say, onGone: options.onGone ?? (() => {}) })
    const urls = addresses(dataDirectory, cluster.place, port)
    await ensureOwner(urls.superuserUrl, ownerPassword(keepSecret(dataDirectory, 'postgres.password')))
    return { ...urls, stop: () => stop().finally(release) }
  } catch (error) {
    release()
    throw error
  }
}

/** Uses the server that already runs on this data directory, for a command beside `start`; boots it when none runs. */
export async function joinEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  if (existsSync(options.dataDirectory)) {
    const dataDirectory = realpathSync(options.dataDirectory)
    const place = findPlace(dataDirectory)
    const running = findPostmaster(join(place, 'cluster'))
    if (running?.ready) return { ...addresses(dataDirectory, place, running.port), stop: async () => {} }
  }
  return startEmbedded(options)
}

function addresses(dataDirectory: string, place: string, port: number) {
  const password = keepSecret(dataDirectory, 'postgres.password')
  const at = { port, socket: socketFolder(place) }
  return {
    superuserUrl: databaseUrl({ role: 'postgres', password, database: 'postgres', ...at }),
    ownerUrl: databaseUrl({ role: 'toezicht_owner', password: ownerPassword(password), database: 'toezicht', ...at }),
  }
}

/** A folder we make ourselves may be walked through (the database user needs that), never listed. */
function prepareDataDirectory(path: string): string {
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true })
    chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700)
  }
  return realpathSync(path)
}

async function prepareCluster(dataDirectory: string, say: (line: string) => void): Promise<ClusterPlace> {
  const existing = join(findPlace(dataDirectory), 'cluster')
  const left = findPostmaster(existing)
  if (left) {
    say('A PostgreSQL left by an earlier run is stopped first.')
    await stopPostmaster(left.pid)
  }
  const user = chooseDatabaseUser(existsSync(existing) ? existing : null)
  const place = makePlace(dataDirectory, user, say)
  const binaries = reachableBinaries(findBundledBinaries(), user)
  const cluster = { bin: join(binaries.root, 'bin'), place, user }
  const password = keepSecret(dataDirectory, 'postgres.password')
  if (!existsSync(join(place, 'cluster'))) createCluster(cluster, password)
  return cluster
}

/** One log file; begun afresh above 10 MB. */
function trimmedLog(dataDirectory: string): string {
  const log = join(dataDirectory, 'postgres.log')
  if (existsSync(log) && statSync(log).size > 10_000_000) rmSync(log)
  return log
}
