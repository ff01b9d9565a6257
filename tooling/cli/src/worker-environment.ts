import type { WorkerEnvironment } from '@toezicht/jobs/worker'
import { z } from 'zod'
import { OneLine } from './one-line.ts'

const handed = z.object({
  PORTAL_URL: z.url(),
  CONSOLE_URL: z.url(),
  ROLE_DATABASE_URL: z.string().min(1),
  TOEZICHT_MODE: z.enum(['demo', 'production']),
  TOEZICHT_DATA: z.string().min(1),
  TOEZICHT_SECRET: z.string().min(32),
  SMTP_URL: z.string().min(1).optional(),
})

/** What `start` hands to the worker. One line per wrong variable, without its value. */
export function parseWorkerEnvironment(variables: Record<string, string | undefined>): WorkerEnvironment {
  const parsed = handed.safeParse(variables)
  if (!parsed.success) {
    throw new OneLine(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  }
  const read = parsed.data
  return {
    databaseUrl: read.ROLE_DATABASE_URL,
    dataDirectory: read.TOEZICHT_DATA,
    smtpUrl: read.SMTP_URL,
    portalUrl: read.PORTAL_URL,
    consoleUrl: read.CONSOLE_URL,
    secret: read.TOEZICHT_SECRET,
    mode: read.TOEZICHT_MODE,
  }
}
