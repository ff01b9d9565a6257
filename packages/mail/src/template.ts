import type { z } from 'zod'
import type { MailContent } from './mail-content.ts'
import type { Places } from './own-address.ts'

/** One kind of mail: which parameters it takes and what it says. */
export interface Template {
  name: string
  /** Throws a ZodError when the parameters do not fit. */
  compose(parameters: unknown, places: Places): MailContent
}

export function template<S extends z.ZodType>(
  name: string,
  schema: S,
  say: (parameters: z.infer<S>, places: Places) => MailContent,
): Template {
  return { name, compose: (parameters, places) => say(schema.parse(parameters), places) }
}
