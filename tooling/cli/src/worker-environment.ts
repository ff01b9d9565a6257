import { z } from 'zod'
import { OneLine } from './one-line.ts'

const workerEnvironment = z.object({
  PORTAL_URL: z.url().transform((text) => new URL(text)),
  CONSOLE_URL: z.url().transform((text) => new URL(text)),
  ROLE_DATABASE_URL: z.string().min(1),
  TOEZICHT_MODE: z.enum(['demo', 'production']),
  TOEZICHT_DATA: z.string().min(1),
  TOEZICHT_SECRET: z.string().min(32),
  TOEZICHT_VERSION: z.string().min(1),
  SMTP_URL: z.string().min(1).optional(),
})

export type WorkerEnvironment = z.infer<typeof workerEnvironment>

/** What `start` hands to the worker. One line per wrong variable, without its value. */
export function parseWorkerEnvironment(variables: Record<string, string | undefined>): WorkerEnvironment {
  const parsed = workerEnvironment.safeParse(variables)
  if (parsed.success) return parsed.data
  throw new OneLine(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
}
