import { z } from 'zod'

const url = z.url().transform((text) => new URL(text))

/** What `start` hands to an app's process. The owner's database address is not among it. */
const appEnvironment = z.object({
  PORT: z.coerce.number().int().min(1).max(65535),
  HOST: z.string().min(1),
  PUBLIC_URL: url,
  PORTAL_URL: url,
  CONSOLE_URL: url,
  ROLE_DATABASE_URL: z.string().min(1),
  PUBLIC_READER_DATABASE_URL: z.string().min(1).optional(),
  TOEZICHT_MODE: z.enum(['demo', 'production']),
  TOEZICHT_DATA: z.string().min(1),
  TOEZICHT_SECRET: z.string().min(32),
  TOEZICHT_VERSION: z.string().min(1),
  SMTP_URL: z.string().min(1).optional(),
  TRUST_PROXY: z.enum(['yes', 'no']).default('no'),
  SECURITY_CONTACT: z.string().min(1).optional(),
})

export type AppEnvironment = z.infer<typeof appEnvironment>

/** Reads an app's environment once, at boot. Throws one line per wrong variable, without its value. */
export function parseAppEnvironment(variables: Record<string, string | undefined>): AppEnvironment {
  const parsed = appEnvironment.safeParse(variables)
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
}
