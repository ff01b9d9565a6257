import { conclusionContentSchema } from '@toezicht/domain/assessment/conclusion-content'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { z } from 'zod'

const kept = {
  id: z.string(),
  account: z.string(),
  window: z.string(),
  /** Where that is, in words. */
  place: z.string(),
  typedAt: z.string(),
}
const saved = { ...kept, assessment: z.string(), subject: z.string(), expected: z.number() }

const findingSchema = z.object({
  ...saved,
  kind: z.literal('finding'),
  indicator: z.string(),
  base: findingContentSchema,
  content: findingContentSchema,
})
const conclusionSchema = z.object({
  ...saved,
  kind: z.literal('conclusion'),
  theme: z.string(),
  base: conclusionContentSchema,
  content: conclusionContentSchema,
})
/** A remark that was not placed yet. `field`: the id of its field; `about`: the id of what it is about; `path`: the screen it was typed on. */
const remarkSchema = z.object({
  ...kept,
  kind: z.literal('remark'),
  field: z.string(),
  about: z.string(),
  path: z.string().regex(/^\/(aanpakken|bevindingen|conclusies|factsheets)\/[\w-]+/),
  body: z.string(),
})

/** The text of a block of the national report; its `subject` is the block. */
const reportSchema = z.object({
  ...kept,
  kind: z.literal('report'),
  study: z.string(),
  subject: z.string(),
  expected: z.number(),
  base: z.object({ text: z.string() }),
  content: z.object({ text: z.string() }),
})

/** What was typed and is not acknowledged, as it lies in this browser. `base`: what stood there when typing began, of version `expected`. */
export const unsentTextSchema = z.discriminatedUnion('kind', [
  findingSchema,
  conclusionSchema,
  remarkSchema,
  reportSchema,
])
export type UnsentText = z.infer<typeof unsentTextSchema>
export type UnsentRemark = z.infer<typeof remarkSchema>
