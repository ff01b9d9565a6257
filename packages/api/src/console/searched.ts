import { z } from 'zod'

/** Words typed to narrow a list; null: everything. */
export const searchedSchema = z
  .string()
  .max(100)
  .regex(/^\P{Cc}*$/u)
  .nullable()
