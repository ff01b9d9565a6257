import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The system user PostgreSQL runs as; null when that is simply the user who runs us. */
export type DatabaseUser = { uid: number; gid: number; name: string } | null

/**
 * PostgreSQL refuses to run as root, so root hands it to `postgres` or `nobody`.
 * An existing cluster keeps its owner: a later installed `postgres` user must not lock it out.
 */
export function chooseDatabaseUser(existingCluster: string | null): DatabaseUser {
  if (process.getuid?.() !== 0) return null
  const accounts = readAccounts()
  if (existingCluster) {
    const { uid } = statSync(existingCluster)
    const owner = accounts.find((account) => account.uid === uid)
    if (owner && uid !== 0) return owner
  }
  const found = accounts.find(({ name }) => name === 'postgres') ?? accounts.find(({ name }) => name === 'nobody')
  if (!found) throw new Error('PostgreSQL cannot run as root and this machine has no user postgres or nobody.')
  return found
}

function readAccounts(): { uid: number; gid: number; name: string }[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name }) => name !== '')
}

/** Whether the database user can walk to this path and use it. Tried rather than computed: mounts and ACLs count too. */
export function canReach(user: DatabaseUser, path: string): boolean {
  const tried = spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -x "$0"', path], {
    cwd: '/',
    env: {},
    ...(user && { uid: user.uid, gid: user.gid }),
  })
  return tried.status === 0
}
