import { z } from 'zod'
import { verdictSchema } from '../publication/factsheet.ts'
import { paragraphSchema, paragraphsSchema, titleSchema } from '../publication/written-text.ts'
import { mostSources, sourceSchema } from './source.ts'

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
    .max(200),
  /** Named in the texts by `[number]`; what was stored before there were sources has none. */
  sources: z.array(sourceSchema).max(mostSources).default([]),
})
export type FindingContent = z.infer<typeof findingContentSchema>
export type StoredFinding = Omit<FindingContent, 'sources'> & Partial<Pick<FindingContent, 'sources'>>

/** What is stored: no sources are not written, so that content from before there were any keeps its hash when it is saved unchanged. */
export function storedFinding({ sources, ...content }: FindingContent): StoredFinding {
  return sources.length > 0 ? { ...content, sources } : content
}
