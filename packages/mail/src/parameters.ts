import { z } from 'zod'

/** Text for one line: no control character can reach a header, whatever the mail library does with it. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^[^\p{Cc}\u2028\u2029]*$/u)

export const paragraphSchema = z.string().trim().min(1).max(2_000)

/** A calendar day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date()

/** A code to type over. */
export const codeSchema = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z -]{3,39}$/)

/** An address on one of our own two apps, absolute or as a path of the portal; `places` decides which it is. */
export const addressSchema = z.string().min(1).max(1_000)

/** A number of things, as text: every parameter of a mail is. */
export const countSchema = z
  .string()
  .regex(/^[1-9][0-9]{0,3}$/)
  .transform(Number)
