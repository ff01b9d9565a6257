import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { refuseInstallation } from './environment-rules.ts'
import { OneLine } from './one-line.ts'

/** The repository's root, with a slash at its end. */
export const repository = fileURLToPath(new URL('../../../', import.meta.url))

const port = (otherwise: number) =>
  z.coerce
    .number('must be a port number (1-65535)')
    .int('must be a port number (1-65535)')
    .min(1, 'must be a port number (1-65535)')
    .max(65535, 'must be a port number (1-65535)')
    .default(otherwise)

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://toezicht.example.nl', abort: true })
  .refine((text) => new URL(text).pathname === '/' && !new URL(text).search, 'must be an address without a path')
  .transform((text) => new URL(text))

const yesOrNo = z.enum(['ja', 'nee'], 'must be ja or nee')

const variables = z.object({
  PORTAL_PORT: port(3000),
  CONSOLE_PORT: port(3001),
  PORTAL_URL: webAddress.optional(),
  CONSOLE_URL: webAddress.optional(),
  TOEZICHT_DATA: z.string().default('.data'),
  TOEZICHT_MODE: z.enum(['demo', 'production'], 'must be demo or production').optional(),
  TOEZICHT_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  TOEZICHT_HOST: z.string().default('127.0.0.1'),
  TRUST_PROXY: yesOrNo.optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  CLAMD_SOCKET: z.string().startsWith('/', 'must be the whole path of a unix socket').optional(),
  ALLOW_UNSCANNED: yesOrNo.optional(),
  SECURITY_CONTACT: z.url({ protocol: /^(https|mailto)$/, error: 'must be a mailto: or https:// address' }).optional(),
})

export type Variables = z.infer<typeof variables>

/** One installation, as its environment describes it. */
export interface Environment {
  mode: 'demo' | 'production'
  /** Where both apps listen: 127.0.0.1 in a demonstration. */
  host: string
  portal: { port: number; url: URL }
  console: { port: number; url: URL }
  /** Absolute. */
  dataDirectory: string
  /** The owner of an own PostgreSQL; null for the bundled one. */
  databaseUrl: string | null
  /** Null: generated once and kept in the data directory (demonstration only). */
  secret: string | null
  smtpUrl: string | null
  /** The unix socket of clamd; null: documents are marked as not scanned. */
  clamdSocket: string | null
  allowsUnscanned: boolean
  trustsProxy: boolean
  /** Where a leak is reported, in security.txt; null: the national desk. */
  securityContact: string | null
  version: string
  /** The machine's own variables (PATH, certificates), for the programs we start. */
  machine: Record<string, string | undefined>
}

/** Reads the environment once. Refuses every invalid value with one line that names its variable. */
export function parseEnvironment(given: Record<string, string | undefined>): Environment {
  // An empty variable is what a shell or a compose file leaves of an unset one.
  const parsed = variables.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')))
  if (!parsed.success) {
    throw new OneLine(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  }
  const read = parsed.data
  const refusal = refuseInstallation(read)
  if (refusal) throw new OneLine(refusal)
  const mode = read.TOEZICHT_MODE ?? 'demo'
  return {
    mode,
    host: mode === 'demo' ? '127.0.0.1' : read.TOEZICHT_HOST,
    portal: { port: read.PORTAL_PORT, url: read.PORTAL_URL ?? new URL(`http://localhost:${read.PORTAL_PORT}`) },
    console: { port: read.CONSOLE_PORT, url: read.CONSOLE_URL ?? new URL(`http://localhost:${read.CONSOLE_PORT}`) },
    dataDirectory: resolve(repository, read.TOEZICHT_DATA),
    databaseUrl: read.DATABASE_URL ?? null,
    secret: read.TOEZICHT_SECRET ?? null,
    smtpUrl: read.SMTP_URL ?? null,
    clamdSocket: read.CLAMD_SOCKET ?? null,
    allowsUnscanned: mode === 'demo' || read.ALLOW_UNSCANNED === 'ja',
    trustsProxy: mode === 'production' && read.TRUST_PROXY !== 'nee',
    securityContact: read.SECURITY_CONTACT ?? null,
    version: readVersion(),
    machine: given,
  }
}

function readVersion(): string {
  return String(JSON.parse(readFileSync(`${repository}package.json`, 'utf8')).version)
}
