import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import type { DossierAnswers } from '@toezicht/domain/dossier/dossier'
import { type QuestionnaireKind, questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import { answerStateOf } from '@toezicht/domain/submission/answer-state'
import { type SubmissionContent, submissionContentSchema } from '@toezicht/domain/submission/submission-content'

/** Known answers as a sent version. A question the dossier says nothing about counts as not asked: it is not known to be blank. */
export function contentOfAnswers(
  framework: AssessmentFramework,
  questionnaire: QuestionnaireKind,
  answers: DossierAnswers,
): SubmissionContent {
  return {
    frameworkVersion: framework.version,
    questionnaire,
    answers: questionsOf(framework, questionnaire).map((question) => {
      const answer = answers[question.code]
      const known = { question: question.code, documents: [] }
      if (!answer) return { ...known, state: 'not-asked', value: null, explanation: null }
      return { ...known, state: answerStateOf(question, answer.value, []), ...answer }
    }),
  }
}

/** The way back: the answers of the latest sent version, or undefined when nothing was sent. Documents stay behind. */
export function answersOfContent(content: unknown): DossierAnswers | undefined {
  if (content === null) return undefined
  const { answers } = submissionContentSchema.parse(content)
  return Object.fromEntries(
    answers
      .filter(({ state }) => state !== 'not-asked')
      .map(({ question, value, explanation }) => [question, { value, explanation }]),
  )
}
