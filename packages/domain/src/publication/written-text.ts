import { z } from 'zod'

/** No control characters (tab and line break apart) and no half emoji: neither PostgreSQL nor PDF can hold them. */
const printable = /^[\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\u{10FFFF}]*$/u

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
