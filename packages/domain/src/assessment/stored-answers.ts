import { z } from 'zod'
import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { answerStateOf } from '../submission/answer-state.ts'
import { type AnswerValue, answerValueSchema } from '../submission/answer-value.ts'

const storedSchema = z.array(
  z.object({
    question: z.string(),
    asked: z.boolean(),
    value: answerValueSchema.nullable(),
    explanation: z.string().nullable(),
    documents: z.array(z.object({ id: z.string(), title: z.string() })),
  }),
)

export type StoredAnswer = {
  state: 'answered' | 'unknown' | 'blank' | 'not-asked'
  value: AnswerValue | null
  explanation: string | null
  documents: { id: string; title: string }[]
}

/** The answers of one sent version, by question code. Throws when the stored content is not what sending freezes. */
export function readStoredAnswers(framework: AssessmentFramework, stored: unknown): Map<string, StoredAnswer> {
  const questions = new Map(framework.questions.map((question) => [question.code, question]))
  return new Map(
    storedSchema.parse(stored).map(({ question: code, asked, value, explanation, documents }) => {
      const question = questions.get(code)
      const state = question && asked ? answerStateOf(question, value, documents) : 'not-asked'
      return [code, { state, value, explanation, documents }]
    }),
  )
}
