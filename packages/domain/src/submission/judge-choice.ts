import { type Question, roleOf } from '../questionnaire/question.ts'
import type { AnswerValue } from './answer-value.ts'
import { cleanLine } from './clean-text.ts'

export type ChoiceProblem = 'unknown-option' | 'too-many-options' | 'stands-alone' | 'forbidden-character'

type Choice = Extract<AnswerValue, { kind: 'choice' }>

export type JudgedChoice = { value: Choice | null; leftOut: boolean } | { problem: ChoiceProblem }

/**
 * Whether these options may stand together. The text at "anders" always stands in view, so typing there ticks it; where the other
 * ticks leave no room for that, the text is left out (`leftOut`) and the respondent is told.
 */
export function judgeChoice(question: Question, choice: Choice): JudgedChoice {
  const other = cleanLine(choice.other ?? '')
  if (other === null) return { problem: 'forbidden-character' }
  const written = other.trim() !== ''
  const problem = problemOf(question, choice.options)
  if (problem !== null) return { problem }
  const own = question.options.find((option) => option.role === 'other')?.code
  const ticked = own !== undefined && choice.options.includes(own)
  const meant = written && own !== undefined && !ticked ? [...choice.options, own] : choice.options
  const leftOut = written && (own === undefined || problemOf(question, meant) !== null)
  const options = inOrder(question, leftOut ? choice.options : meant)
  if (options.length === 0) return { value: null, leftOut }
  return { value: { kind: 'choice', options, ...(written && !leftOut ? { other } : {}) }, leftOut }
}

function problemOf(question: Question, codes: readonly string[]): ChoiceProblem | null {
  const roles = codes.map((code) => roleOf(question, code))
  if (roles.includes(undefined)) return 'unknown-option'
  const { length } = inOrder(question, codes)
  const maximum = question.answerType === 'multiple-choice' ? question.maximumChoices : 1
  if (maximum !== undefined && length > maximum) return 'too-many-options'
  return length > 1 && (roles.includes('exclusive') || roles.includes('unknown')) ? 'stands-alone' : null
}

function inOrder(question: Question, codes: readonly string[]): string[] {
  return question.options.map((option) => option.code).filter((code) => codes.includes(code))
}
