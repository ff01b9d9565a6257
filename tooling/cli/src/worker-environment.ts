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
  CLAMD_SOCKET: z.string().startsWith('/').optional(),
  ALLOW_UNSCANNED: z.enum(['ja', 'nee']).optional(),
})

/** What `start` hands to the worker. One line per wrong variable, without its value. */
export function parseWorkerEnvironment(variables: Record<string, string | undefined>): WorkerEnvironment {
  const parsed = handed.safeParse(variables)
  if (!parsed.success) {
    throw new OneLine(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  }
  const read = parsed.data
  if (read.TOEZICHT_MODE === 'production' && !read.CLAMD_SOCKET && read.ALLOW_UNSCANNED !== 'ja') {
    throw new OneLine('CLAMD_SOCKET: a worker in production needs a malware scanner, or ALLOW_UNSCANNED=ja')
  }
  return {
    databaseUrl: read.ROLE_DATABASE_URL,
    dataDirectory: read.TOEZICHT_DATA,
    smtpUrl: read.SMTP_URL,
    clamdSocket: read.CLAMD_SOCKET,
    portalUrl: read.PORTAL_URL,
    consoleUrl: read.CONSOLE_URL,
    secret: read.TOEZICHT_SECRET,
    mode: read.TOEZICHT_MODE,
  }
}
