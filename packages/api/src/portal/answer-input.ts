import { type AnswerValue, answerLimits } from '@toezicht/domain/submission/answer-value'
import { z } from 'zod'

/**
 * One answer as a respondent sends it. The schema guards size and shape of the request; whether value and explanation fit the question is
 * `judgeAnswer`, which gives each answer an outcome of its own. `expected`: the version it builds on, 0 for none.
 */
export const answerInput = z.strictObject({
  question: z.string().min(1).max(20),
  // The type is a promise of our own screens only; the rule takes it as unknown.
  value: z.custom<AnswerValue | null>((value) => value !== undefined),
  explanation: z
    .string()
    .max(answerLimits.explanation * 2)
    .nullable(),
  expected: z.int().min(0).max(1_000_000),
})
export type AnswerInput = z.infer<typeof answerInput>

export const answersInput = z
  .array(answerInput)
  .max(100)
  .refine((answers) => new Set(answers.map((each) => each.question)).size === answers.length, 'each question once')
