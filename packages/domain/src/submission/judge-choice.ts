import { type Question, roleOf } from '../questionnaire/question.ts'
import type { AnswerValue } from './answer-value.ts'
import { cleanLine } from './clean-text.ts'

export type ChoiceProblem = 'unknown-option' | 'too-many-options' | 'stands-alone' | 'forbidden-character'

type Choice = Extract<AnswerValue, { kind: 'choice' }>

/**
 * Whether these options may stand together. A text typed at "anders" is kept also while that option is not ticked, so that
 * unticking loses nothing; sending leaves it out.
 */
export function judgeChoice(question: Question, choice: Choice): { value: Choice | null } | { problem: ChoiceProblem } {
  const roles = choice.options.map((code) => roleOf(question, code))
  if (roles.includes(undefined)) return { problem: 'unknown-option' }
  const options = question.options.map((option) => option.code).filter((code) => choice.options.includes(code))
  const maximum = question.answerType === 'multiple-choice' ? question.maximumChoices : 1
  if (maximum !== undefined && options.length > maximum) return { problem: 'too-many-options' }
  if (options.length > 1 && (roles.includes('exclusive') || roles.includes('unknown'))) {
    return { problem: 'stands-alone' }
  }
  const other = cleanLine(choice.other ?? '')
  if (other === null) return { problem: 'forbidden-character' }
  if (other.trim() === '') return { value: options.length === 0 ? null : { kind: 'choice', options } }
  return { value: { kind: 'choice', options, other } }
}
