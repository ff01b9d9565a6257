import type { AnswerValue } from '../submission/answer-value.ts'
import type { Question } from './question.ts'

/** Answers by question code; a missing code and null both mean: nothing filled in. */
export type AnswersByQuestion = ReadonlyMap<string, AnswerValue | null>

/**
 * Whether the question stands in view given the other answers. A hidden answer is kept, is not sent, and
 * returns with its condition. A condition on a question that is itself hidden is not met.
 */
export function isAsked(question: Question, answers: AnswersByQuestion, questions: readonly Question[]): boolean {
  const { condition } = question
  if (condition === undefined) return true
  const target = questions.find((each) => each.code === condition.question)
  if (target === undefined || !isAsked(target, answers, questions)) return false
  const value = answers.get(condition.question)
  return value?.kind === 'choice' && value.options.some((code) => condition.anyOf.includes(code))
}
