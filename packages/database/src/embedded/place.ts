import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canReach, type DatabaseUser } from './database-user.ts'

/** Folders outside the data directory, tried in order, when the database user cannot reach it. */
export const outsideRoots = ['/var/lib', tmpdir()]

/**
 * Finds or makes the folder that holds the cluster (`<place>/cluster`) and its socket (`<place>/socket`).
 * Normally `<data>/postgres`. When the database user cannot walk to it (a clone in root's 0700 home), a folder
 * outside, remembered in `<data>/postgres.place` under a random name: a new data directory never meets old data.
 */
export function findPlace(dataDirectory: string): string {
  const remembered = join(dataDirectory, 'postgres.place')
  return existsSync(remembered) ? readFileSync(remembered, 'utf8').trim() : join(dataDirectory, 'postgres')
}

export function makePlace(dataDirectory: string, user: DatabaseUser, say: (line: string) => void): string {
  const place = findPlace(dataDirectory)
  prepare(place, user)
  if (canReach(user, place)) return place
  const root = outsideRoots.find(canMakeFolders)
  if (!root)
    throw new Error(`The database user ${user?.name} can reach no folder for its data; choose TOEZICHT_DATA elsewhere.`)
  const outside = join(root, `toezicht-${randomBytes(8).toString('hex')}`)
  for (const left of findAbandoned(root, dataDirectory)) {
    say(`An older database of ${dataDirectory} still lies in ${left}; remove it if you do not need it.`)
  }
  prepare(outside, user)
  writeFileSync(join(outside, 'origin'), `${dataDirectory}\n`, { mode: 0o600 })
  if (existsSync(join(place, 'cluster'))) execFileSync('cp', ['-a', join(place, 'cluster'), outside])
  rmSync(place, { recursive: true, force: true })
  writeFileSync(join(dataDirectory, 'postgres.place'), `${outside}\n`, { mode: 0o600 })
  say(`The database user ${user?.name} cannot reach ${dataDirectory}; the database lies in ${outside}.`)
  return outside
}

/** Places of this same data directory from before it was removed and made anew: nobody else would ever find them. */
function findAbandoned(root: string, dataDirectory: string): string[] {
  return readdirSync(root)
    .filter((name) => /^toezicht-[0-9a-f]{16}$/.test(name))
    .map((name) => join(root, name))
    .filter((place) => existsSync(join(place, 'origin')))
    .filter((place) => readFileSync(join(place, 'origin'), 'utf8').trim() === dataDirectory)
}

function prepare(place: string, user: DatabaseUser): void {
  for (const folder of [place, join(place, 'socket')]) {
    mkdirSync(folder, { recursive: true })
    if (user) chownSync(folder, user.uid, user.gid)
    // Explicit: the umask may be 077 or 002, and PostgreSQL wants its folders private.
    chmodSync(folder, 0o700)
  }
}

/** Whether folders can be made here: a container may have a read-only /var. */
export function canMakeFolders(root: string): boolean {
  const probe = join(root, `toezicht-probe-${randomBytes(6).toString('hex')}`)
  try {
    mkdirSync(probe)
    rmSync(probe, { recursive: true })
    return true
  } catch {
    return false
  }
}
