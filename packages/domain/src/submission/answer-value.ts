import { z } from 'zod'
import { questionCodeSchema } from '../questionnaire/question.ts'

/** The longest a value may be, in UTF-16 code units; one place for the rule, the form and the database. */
export const answerLimits = {
  longText: 20_000,
  shortText: 500,
  other: 500,
  explanation: 10_000,
  options: 40,
  number: 10_000_000,
} as const

const optionCode = z.string().min(1).max(80)

/**
 * What a respondent filled in at one question. A question of type 'document-upload' has no value: its documents
 * hang on the question. `low` and `high` are numbers of families (or whatever the question counts), null when left empty.
 * The schema guards shape and size only; whether the value fits its question is `judgeAnswer`.
 */
export const answerValueSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    options: z.array(optionCode).max(answerLimits.options),
    other: z.string().max(answerLimits.other).optional(),
  }),
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  z.strictObject({ kind: z.literal('range'), low: z.number().nullable(), high: z.number().nullable() }),
  z.strictObject({ kind: z.literal('text'), text: z.string().max(answerLimits.longText) }),
])
export type AnswerValue = z.infer<typeof answerValueSchema>

/** Free remark beside an answer, allowed at every question. */
export const explanationSchema = z.string().max(answerLimits.explanation).nullable()

/** One stored answer; `version` counts its saves from 1 (0: never saved). */
export const answerSchema = z.strictObject({
  question: questionCodeSchema,
  value: answerValueSchema.nullable(),
  explanation: explanationSchema,
  version: z.int().min(0),
})
export type Answer = z.infer<typeof answerSchema>

/** A document as far as answers are concerned. */
export const linkedDocumentSchema = z.strictObject({ id: z.string().min(1).max(80), title: z.string().max(300) })
export type LinkedDocument = z.infer<typeof linkedDocumentSchema>
