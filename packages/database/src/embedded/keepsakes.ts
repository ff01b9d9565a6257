import { createHmac, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Reads a secret from the data directory, or makes it: 256 random bits as hex, readable by us only. */
export function keepSecret(dataDirectory: string, name: string): string {
  const file = join(dataDirectory, name)
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}

/** The owner's password follows from the superuser's: one secret on disk is enough. */
export function ownerPassword(superuserPassword: string): string {
  return createHmac('sha256', superuserPassword).update('toezicht_owner').digest('hex')
}

export function readPort(dataDirectory: string): number {
  const file = join(dataDirectory, 'postgres.port')
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) || 0 : 0
}

export function writePort(dataDirectory: string, port: number): void {
  writeFileSync(join(dataDirectory, 'postgres.port'), `${port}\n`, { mode: 0o600 })
}
