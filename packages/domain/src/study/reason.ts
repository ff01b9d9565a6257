import { z } from 'zod'

/** Why something changed during a study: 1 to 2000 characters, kept beside the change. */
export const reasonSchema = z.string().trim().min(1).max(2000)
