import { z } from 'zod'

/** Control characters (tab and line break apart) and halves of emoji: neither PostgreSQL nor PDF can hold them. */
const unstorable = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF'

/** None of these. Said by what is left out, in escapes that other languages know too: it stands in the JSON Schemas we publish. */
export const printable = new RegExp(`^[^${unstorable}]*$`, 'u')

const written = z.string().regex(/\S/).regex(printable)

/** A name or title, 1 to 300 characters; never changed by parsing. */
export const titleSchema = written.max(300)

/** One paragraph of running text, 1 to 6000 characters; never changed by parsing. */
export const paragraphSchema = written.max(6000)

export const paragraphsSchema = z.array(paragraphSchema).max(60)

/** Part of a public address: "bijzondere-doelgroepen". */
export const slugSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
