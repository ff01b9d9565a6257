import { z } from 'zod'
import { verdictSchema } from '../publication/factsheet.ts'
import { paragraphSchema, paragraphsSchema, titleSchema } from '../publication/written-text.ts'

/** What stands in `findings.content`. A draft may still lack text, verdicts and reasons; submitting asks for them. */
export const findingContentSchema = z.strictObject({
  blocks: z.array(z.strictObject({ text: paragraphSchema })).max(60),
  verdicts: z
    .array(
      z.strictObject({
        indicator: z.string().min(1).max(20),
        verdict: verdictSchema.nullable(),
        reason: paragraphSchema.nullable(),
      }),
    )
    .max(40),
  pointsOfAttention: paragraphsSchema,
  documents: z
    .array(
      z.strictObject({
        title: titleSchema,
        page: z.number().int().positive().max(100_000).nullable(),
        /** False: named by respondents, never seen by STJ. */
        received: z.boolean().default(true),
      }),
    )
    .max(60),
})
export type FindingContent = z.infer<typeof findingContentSchema>
