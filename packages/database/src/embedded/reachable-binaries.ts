import { randomBytes } from 'node:crypto'
import { chmodSync, cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { canReach, type DatabaseUser } from './database-user.ts'
import { canMakeFolders, outsideRoots } from './place.ts'

/** The binaries where the database user can run them: in place, or one copy per version beside the outside places. */
export function reachableBinaries(binaries: Binaries, user: DatabaseUser): Binaries {
  if (canReach(user, join(binaries.root, 'bin', 'postgres'))) return binaries
  const root = outsideRoots.find(canMakeFolders)
  if (!root) throw new Error(`The database user ${user?.name} can reach no folder for PostgreSQL's programs.`)
  const home = join(root, `toezicht-postgresql-${binaries.version}`)
  return { ...binaries, root: isOurs(home) ? home : copyTo(binaries.root, home) }
}

/** A folder of this name that someone else made (in /tmp anyone may) is never run. */
function isOurs(home: string): boolean {
  return existsSync(home) && statSync(home).uid === process.getuid?.()
}

function copyTo(from: string, home: string): string {
  const fresh = `${home}.${randomBytes(6).toString('hex')}`
  cpSync(from, fresh, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
  openForReading(fresh)
  try {
    renameSync(fresh, home)
    return home
  } catch {
    // Another start was faster, or the name is taken by somebody else.
    if (!isOurs(home)) return fresh
    rmSync(fresh, { recursive: true })
    return home
  }
}

/** Folders and programs readable for everyone, whatever the umask was during the copy. */
function openForReading(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openForReading(path)
    else if (entry.isFile()) chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644)
  }
}
