import type { Question } from '../questionnaire/question.ts'
import { type AnswerValue, answerLimits } from './answer-value.ts'

export type NumberProblem = 'negative' | 'not-whole' | 'too-large' | 'not-a-year'

/** Whether a number fits its unit: whole and from 0 to ten million; a year is 0 ("not yet") or has four digits. */
export function judgeNumber(question: Question, number: number): { value: AnswerValue } | { problem: NumberProblem } {
  const problem = numberProblem(number)
  if (problem !== null) return { problem }
  if (question.unit === 'year' && number !== 0 && (number < 1900 || number > 2100)) return { problem: 'not-a-year' }
  return { value: { kind: 'number', number } }
}

/** Whether a range is made of whole numbers; one end may be empty, and the low end may lie above the high one. */
export function judgeRange(
  low: number | null,
  high: number | null,
): { value: AnswerValue | null } | { problem: NumberProblem } {
  if (low === null && high === null) return { value: null }
  const problem = (low === null ? null : numberProblem(low)) ?? (high === null ? null : numberProblem(high))
  return problem === null ? { value: { kind: 'range', low, high } } : { problem }
}

function numberProblem(number: number): NumberProblem | null {
  if (!Number.isInteger(number)) return 'not-whole'
  if (number < 0) return 'negative'
  return number > answerLimits.number ? 'too-large' : null
}
