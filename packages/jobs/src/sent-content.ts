import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { questionCodeSchema } from '@toezicht/domain/questionnaire/question'
import { questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import { answerStateOf } from '@toezicht/domain/submission/answer-state'
import { answerValueSchema, explanationSchema } from '@toezicht/domain/submission/answer-value'
import type { SubmissionContent } from '@toezicht/domain/submission/submission-content'
import { z } from 'zod'

/** One entry of submission_versions.content, as sending froze it. */
const frozenAnswerSchema = z.object({
  question: questionCodeSchema,
  asked: z.boolean(),
  value: answerValueSchema.nullable(),
  explanation: explanationSchema,
  documents: z.array(z.object({ id: z.string(), title: z.string() })),
})
const frozenContentSchema = z.array(frozenAnswerSchema).max(200)

/** A frozen version as the comparison rules read it: each question with the state that its answer has. */
export function sentContentOf(
  framework: AssessmentFramework,
  questionnaire: 'full' | 'limited',
  stored: unknown,
): SubmissionContent {
  const frozen = new Map(frozenContentSchema.parse(stored).map((answer) => [answer.question, answer]))
  return {
    frameworkVersion: framework.version,
    questionnaire,
    answers: questionsOf(framework, questionnaire).map((question) => {
      const answer = frozen.get(question.code)
      if (!answer?.asked) {
        return { question: question.code, state: 'not-asked', value: null, explanation: null, documents: [] }
      }
      const { value, explanation, documents } = answer
      return {
        question: question.code,
        state: answerStateOf(question, value, documents),
        value,
        explanation,
        documents,
      }
    }),
  }
}
