import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { z } from 'zod'

/** What was typed into one finding and is not acknowledged, as it lies in this browser. `base`: what stood there when typing began, of version `expected`. */
export const unsentFindingSchema = z.object({
  id: z.string(),
  account: z.string(),
  window: z.string(),
  assessment: z.string(),
  indicator: z.string(),
  /** Where that is, in words. */
  place: z.string(),
  finding: z.string(),
  expected: z.number(),
  base: findingContentSchema,
  content: findingContentSchema,
  typedAt: z.string(),
})
export type UnsentFinding = z.infer<typeof unsentFindingSchema>
