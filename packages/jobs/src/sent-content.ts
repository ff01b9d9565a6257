import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { questionCodeSchema } from '@toezicht/domain/questionnaire/question'
import { questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import { answerStateOf } from '@toezicht/domain/submission/answer-state'
import { answerValueSchema, explanationSchema } from '@toezicht/domain/submission/answer-value'
import { type SubmissionContent, sentStates } from '@toezicht/domain/submission/submission-content'
import { z } from 'zod'

/** submission_versions.content, as sending froze it; more than this stands in it, and a comparison needs no more. */
const frozenContentSchema = z.object({
  answers: z
    .array(
      z.object({
        question: questionCodeSchema,
        state: z.enum(sentStates),
        value: answerValueSchema.nullable(),
        explanation: explanationSchema,
        documents: z.array(z.object({ id: z.string(), title: z.string() })),
      }),
    )
    .max(200),
})

/**
 * A frozen version as the comparison rules read it, one entry per question of that questionnaire. Whether something was asked is the
 * version's own; whether the answer counts as unknown or blank is the rule's.
 */
export function sentContentOf(
  framework: AssessmentFramework,
  questionnaire: 'full' | 'limited',
  stored: unknown,
): SubmissionContent {
  const frozen = new Map(frozenContentSchema.parse(stored).answers.map((answer) => [answer.question, answer]))
  return {
    frameworkVersion: framework.version,
    questionnaire,
    answers: questionsOf(framework, questionnaire).map((question) => {
      const answer = frozen.get(question.code)
      if (!answer || answer.state === 'not-asked') {
        return { question: question.code, state: 'not-asked', value: null, explanation: null, documents: [] }
      }
      const { value, explanation, documents } = answer
      const state = answerStateOf(question, value, documents)
      return { question: question.code, state, value, explanation, documents }
    }),
  }
}
