import type { AssessmentFramework } from '../assessment-framework/assessment-framework.ts'
import { isAsked } from '../questionnaire/condition.ts'
import { type Question, roleOf } from '../questionnaire/question.ts'
import { type QuestionnaireKind, questionsOf } from '../questionnaire/questionnaire.ts'
import { answerStateOf, type DraftAnswers, type DraftDocuments, valuesOf } from './answer-state.ts'
import type { AnswerValue } from './answer-value.ts'
import type { SentAnswer, SubmissionContent } from './submission-content.ts'

/**
 * What sending freezes: one entry per question of this questionnaire, in its order. No question blocks sending. A question whose condition
 * is not met becomes 'not-asked' and carries nothing; answers of the other questionnaire are left out.
 */
export function freezeSubmission(
  framework: AssessmentFramework,
  kind: QuestionnaireKind,
  answers: DraftAnswers,
  documents: DraftDocuments,
): SubmissionContent {
  const questions = questionsOf(framework, kind)
  const values = valuesOf(answers)
  return {
    frameworkVersion: framework.version,
    questionnaire: kind,
    answers: questions.map((question) =>
      isAsked(question, values, questions) ? sentAnswer(question, answers, documents) : notAsked(question),
    ),
  }
}

function notAsked(question: Question): SentAnswer {
  return { question: question.code, state: 'not-asked', value: null, explanation: null, documents: [] }
}

function sentAnswer(question: Question, answers: DraftAnswers, documents: DraftDocuments): SentAnswer {
  const answer = answers.get(question.code)
  const linked = [...(documents.get(question.code) ?? [])]
  const value = answer?.value ?? null
  const state = answerStateOf(question, value, linked)
  return {
    question: question.code,
    state,
    value: state === 'blank' || value === null ? null : withoutUntickedOther(question, value),
    explanation: answer?.explanation ?? null,
    documents: linked,
  }
}

/** The text at "anders" is only sent when that option is ticked. */
function withoutUntickedOther(question: Question, value: AnswerValue): AnswerValue {
  if (value.kind !== 'choice' || value.options.some((code) => roleOf(question, code) === 'other')) return value
  return { kind: 'choice', options: value.options }
}
