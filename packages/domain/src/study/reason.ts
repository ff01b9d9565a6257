import { z } from 'zod'

/** Why something changed during a study: 1 to 2000 characters, kept beside the change. NUL is refused: the database cannot store it. */
export const reasonSchema = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine((reason) => !reason.includes('\u0000'))
