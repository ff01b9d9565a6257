import { z } from 'zod'
import { titleSchema } from '../publication/written-text.ts'
import { questionCodeSchema } from '../questionnaire/question.ts'

/** Counts on within a finding and is kept when other sources go, so that the text's markers stay true. */
const number = z.int().min(1).max(9999)

/** What a sentence rests on: one answer as it was sent, a document at a page, or another finding of this approach. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    number,
    kind: z.literal('answer'),
    respondent: z.uuid(),
    question: questionCodeSchema,
    version: z.int().min(1).max(10_000),
  }),
  z.strictObject({
    number,
    kind: z.literal('document'),
    document: z.uuid(),
    title: titleSchema,
    page: z.int().min(1).max(100_000).nullable(),
  }),
  z.strictObject({ number, kind: z.literal('finding'), finding: z.uuid(), indicator: z.string().min(1).max(20) }),
])
export type Source = z.infer<typeof sourceSchema>

type WithoutNumber<S> = S extends Source ? Omit<S, 'number'> : never
/** A source that has no number in a finding yet. */
export type Citation = WithoutNumber<Source>

/** The most sources one finding has. */
export const mostSources = 100

/** Two citations with the same key are one source. A document's title is no part of it: the document is its id. */
export function sourceKey(source: Citation): string {
  if (source.kind === 'answer') return `answer ${source.respondent} ${source.question} ${source.version}`
  if (source.kind === 'document') return `document ${source.document} ${source.page ?? ''}`
  return `finding ${source.finding} ${source.indicator}`
}

/** The sources with this citation among them, and its number: the one it has already, or the next that nobody had. */
export function addSource(sources: readonly Source[], citation: Citation): { sources: Source[]; number: number } {
  const key = sourceKey(citation)
  const known = sources.find((source) => sourceKey(source) === key)
  if (known) return { sources: [...sources], number: known.number }
  const number = Math.max(0, ...sources.map((source) => source.number)) + 1
  return { sources: [...sources, { ...citation, number }], number }
}
