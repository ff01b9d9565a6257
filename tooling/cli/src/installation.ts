import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type EmbeddedDatabase, joinEmbedded, startEmbedded } from '@toezicht/database/embedded/embedded'
import { keepSecret } from '@toezicht/database/embedded/keepsakes'
import type { Environment } from './environment.ts'
import { asOneLine } from './one-line.ts'

/** The database a command works on, as its owner, and the installation's secret. */
export interface Installation {
  ownerUrl: string
  superuserUrl: string | null
  secret: string
  close(): Promise<void>
}

const toTerminal = (line: string) => void process.stdout.write(`${line}\n`)
/** A command's standard output is its result alone. */
const besideResult = (line: string) => void process.stderr.write(`${line}\n`)

/** For `start`: boots the bundled PostgreSQL and keeps it up, or uses the operator's own. */
export function openInstallation(environment: Environment, onGone: (reason: Error) => void): Promise<Installation> {
  return open(environment, (dataDirectory) => startEmbedded({ dataDirectory, say: toTerminal, onGone }))
}

/** For a command beside or without a running `start`: joins the database that runs, else boots it for a moment. */
export function joinInstallation(environment: Environment): Promise<Installation> {
  return open(environment, (dataDirectory) => joinEmbedded({ dataDirectory, say: besideResult }))
}

async function open(
  environment: Environment,
  boot: (dataDirectory: string) => Promise<EmbeddedDatabase>,
): Promise<Installation> {
  const { dataDirectory, databaseUrl } = environment
  makeDataDirectory(dataDirectory)
  const secret = environment.secret ?? keepSecret(dataDirectory, 'secret')
  if (databaseUrl) return { ownerUrl: databaseUrl, superuserUrl: null, secret, close: async () => {} }
  const database = await asOneLine(boot(dataDirectory))
  return { ownerUrl: database.ownerUrl, superuserUrl: database.superuserUrl, secret, close: database.stop }
}

/** A folder of our own making may be walked through by the database's user, never listed. */
function makeDataDirectory(path: string): void {
  if (existsSync(path)) return
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o711)
  mkdirSync(join(path, 'logs'), { mode: 0o700 })
}
