import { z } from 'zod'

export const answerTypes = [
  'yes-no-unknown',
  'single-choice',
  'multiple-choice',
  'number',
  'number-range',
  'short-text',
  'long-text',
  'document-upload',
] as const
export type AnswerType = (typeof answerTypes)[number]

/** What an option means to a comparison; its label never decides. 'exclusive' is "niets", "geen": it stands alone. */
export const optionRoles = ['yes', 'no', 'unknown', 'exclusive', 'other', 'plain'] as const
export type OptionRole = (typeof optionRoles)[number]

export const comparisonRules = ['equal', 'count', 'overlap', 'text', 'number', 'document', 'none', 'partners'] as const
export type ComparisonRule = (typeof comparisonRules)[number]

/** 'A' is the section about the approach itself; it belongs to no theme and no indicator. */
export const sectionCodes = ['A', 'T1', 'T2', 'T3', 'T4', 'T5'] as const
export type SectionCode = (typeof sectionCodes)[number]

const text = z.string().trim().min(1).max(1_000)
export const questionCodeSchema = z.string().regex(/^(A[1-9]|V[1-9](\.[1-9]){2}[a-z])$/)

/**
 * `claim` is a Dutch subordinate clause without "dat" and with the verb at its end, for the proposed sentence:
 * "ieder gezin één vaste regisseur heeft".
 */
export const optionSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(80),
  label: text,
  role: z.enum(optionRoles),
  claim: text.optional(),
})
export type Option = z.infer<typeof optionSchema>

/** Asked only when `question` was answered with one of these option codes. */
export const conditionSchema = z.strictObject({
  question: questionCodeSchema,
  anyOf: z.array(z.string()).min(1).max(10),
})
export type Condition = z.infer<typeof conditionSchema>

/**
 * One question of the one list that both questionnaires are views on. `level` says whether the answer holds for the whole
 * municipality or for one approach. `topic` leads in a list or number in the proposed sentence ("als plek om een gezin aan te
 * melden"). A number has a `unit`; with `zeroClaim` a 0 means "no" and says this clause.
 */
export const questionSchema = z.strictObject({
  code: questionCodeSchema,
  theme: z.enum(sectionCodes),
  indicators: z.array(z.string()).max(5),
  audience: z.enum(['municipality', 'partner', 'both']),
  text,
  partnerText: text.optional(),
  help: text.optional(),
  answerType: z.enum(answerTypes),
  options: z.array(optionSchema).max(40),
  maximumChoices: z.int().min(1).optional(),
  condition: conditionSchema.optional(),
  level: z.enum(['municipality', 'approach']),
  comparison: z.enum(comparisonRules),
  comparedWith: questionCodeSchema.optional(),
  topic: text.optional(),
  unit: z.enum(['count', 'year']).optional(),
  zeroClaim: text.optional(),
})
export type Question = z.infer<typeof questionSchema>
export type Audience = Question['audience']

/** Role of an option of this question, or undefined when the code is not one of its options. */
export function roleOf(question: Question, optionCode: string): OptionRole | undefined {
  return question.options.find((option) => option.code === optionCode)?.role
}
