import { z } from 'zod'
import { approachStartSchema, figureSchema } from '../publication/factsheet.ts'
import { paragraphsSchema } from '../publication/written-text.ts'

/** What stands in `assessments.facts`: facts of one approach in one round, as the factsheet prints them. */
export const approachFactsSchema = z.strictObject({
  description: paragraphsSchema,
  start: approachStartSchema,
  familiesServed: figureSchema,
})
export type ApproachFacts = z.infer<typeof approachFactsSchema>

export const noApproachFacts: ApproachFacts = {
  description: [],
  start: { date: null, pilot: false, note: null },
  familiesServed: { kind: 'not-stated' },
}
