import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { databaseUrl } from './address.ts'
import { findBundledBinaries } from './binaries.ts'
import { chooseDatabaseUser } from './database-user.ts'
import { findFreePort } from './free-port.ts'
import { createCluster, spawnPostgres, waitUntilReady } from './launch.ts'
import { findPostmaster, stopPostmaster } from './postmaster.ts'
import { isAlive } from './process-table.ts'
import { reachableBinaries } from './reachable-binaries.ts'

export interface TestCluster {
  /** The superuser `postgres` on the database `postgres`, by unix socket. */
  superuserUrl: string
  /** Away for `milliseconds`, then there again with everything in it. */
  restart(milliseconds: number): Promise<void>
  stop(): Promise<void>
}

/**
 * A throw-away PostgreSQL in memory for tests: no fsync, template copies of 10-15 ms. `bin` is a folder with other
 * binaries (`/usr/lib/postgresql/15/bin`); without it the bundled ones. Leftovers of killed test runs are cleared.
 */
export async function startTestCluster(options: { bin?: string } = {}): Promise<TestCluster> {
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  await clearLeftovers(memory)
  const user = chooseDatabaseUser(null)
  const bin = options.bin ?? join(reachableBinaries(findBundledBinaries(), user).root, 'bin')
  const place = mkdtempSync(join(memory, `toezicht-test-${process.pid}-`))
  const socket = join(place, 'socket')
  mkdirSync(socket)
  for (const folder of [place, socket]) {
    if (user) chownSync(folder, user.uid, user.gid)
    chmodSync(folder, 0o700)
  }
  const [password, port, log] = ['test', await findFreePort(), join(place, 'log')]
  createCluster({ bin, place, user }, password, ['--no-sync'])
  const launch = () =>
    waitUntilReady(spawnPostgres({ bin, place, user }, settings(socket, port), log), join(place, 'cluster'), log)
  await launch()
  return {
    superuserUrl: databaseUrl({ role: 'postgres', password, database: 'postgres', port, socket }),
    async restart(milliseconds) {
      await stopServer(place)
      await wait(milliseconds)
      await launch()
    },
    stop: () => remove(place),
  }
}

async function stopServer(place: string): Promise<void> {
  const server = findPostmaster(join(place, 'cluster'))
  if (server) await stopPostmaster(server.pid)
}

async function remove(place: string): Promise<void> {
  await stopServer(place)
  rmSync(place, { recursive: true, force: true })
}

async function clearLeftovers(memory: string): Promise<void> {
  for (const name of readdirSync(memory)) {
    const owner = /^toezicht-test-(\d+)-/.exec(name)?.[1]
    if (owner && !isAlive(Number(owner))) await remove(join(memory, name))
  }
}

function settings(socket: string, port: number): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: socket,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
    shared_buffers: '64MB',
    timezone: 'UTC',
  }
}
