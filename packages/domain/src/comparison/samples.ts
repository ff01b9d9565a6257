import type { ComparisonRule, Question } from '../questionnaire/question.ts'
import type { AnswerValue } from '../submission/answer-value.ts'
import type { Position, PositionState } from './position.ts'

/** Small questions and positions for tests; the real ones are in packages/framework. */
const base: Omit<Question, 'answerType' | 'comparison'> = {
  code: 'V9.9.9a',
  theme: 'T1',
  indicators: [],
  audience: 'both',
  text: 'Vraag?',
  options: [],
  level: 'approach',
}

const yesNo: Question['options'] = [
  { code: 'yes', label: 'ja', role: 'yes', claim: 'dit zo is' },
  { code: 'no', label: 'nee', role: 'no', claim: 'dit niet zo is' },
  { code: 'unknown', label: 'weet ik niet', role: 'unknown' },
]

export const countQuestion: Question = { ...base, answerType: 'yes-no-unknown', comparison: 'count', options: yesNo }

export const equalQuestion: Question = {
  ...base,
  answerType: 'single-choice',
  comparison: 'equal',
  options: [
    ...['a', 'b', 'c'].map((code) => ({
      code,
      label: `optie ${code}`,
      role: 'plain' as const,
      claim: `${code} geldt`,
    })),
    { code: 'nobody', label: 'niemand', role: 'no', claim: 'niets geldt' },
    { code: 'unknown', label: 'weet ik niet', role: 'unknown' },
  ],
}

export const listQuestion: Question = {
  ...base,
  answerType: 'multiple-choice',
  comparison: 'overlap',
  topic: 'als voorbeeld',
  options: [
    ...['a', 'b', 'c'].map((code) => ({
      code,
      label: `optie ${code}`,
      role: 'plain' as const,
      claim: `${code} geldt`,
    })),
    { code: 'none', label: 'niets', role: 'exclusive', claim: 'niets geldt' },
    { code: 'other', label: 'anders (vul in)', role: 'other', claim: 'iets anders geldt' },
    { code: 'unknown', label: 'weet ik niet', role: 'unknown' },
  ],
}

export const limitedListQuestion: Question = { ...listQuestion, maximumChoices: 2 }

export const textQuestion: Question = { ...base, answerType: 'long-text', comparison: 'text' }

export const servedQuestion: Question = {
  ...base,
  answerType: 'number',
  comparison: 'number',
  unit: 'count',
  topic: 'als aantal gezinnen dat nu hulp krijgt',
  comparedWith: 'V9.9.9b',
}

export const knownQuestion: Question = {
  ...servedQuestion,
  answerType: 'number-range',
  code: 'V9.9.9b',
  comparedWith: 'V9.9.9a',
}

/** The same question under a rule where only the municipality answers, or nothing is compared. */
export function underRule(question: Question, comparison: ComparisonRule): Question {
  return { ...question, comparison }
}

export function choice(...options: string[]): AnswerValue {
  return { kind: 'choice', options }
}

/** A municipality or partner with a value, or with a state that carries none. */
export function position(
  respondent: string,
  stands: AnswerValue | Exclude<PositionState, 'answered'>,
  more: Partial<Position> = {},
): Position {
  const kind = respondent.startsWith('gemeente') ? 'municipality' : 'partner'
  const answered = typeof stands !== 'string'
  return {
    respondent,
    name: `Naam van ${respondent}`,
    kind,
    state: answered ? 'answered' : stands,
    value: answered ? stands : null,
    documents: [],
    evidence: 'stated',
    reading: null,
    ...more,
  }
}

/** Every row of 1 to `most` items out of these, in every order. */
export function tuples<Item>(items: readonly Item[], most: number): Item[][] {
  const longer = (rows: Item[][]) => rows.flatMap((row) => items.map((item) => [...row, item]))
  const result: Item[][] = []
  let rows: Item[][] = [[]]
  for (let length = 1; length <= most; length += 1) {
    rows = longer(rows)
    result.push(...rows)
  }
  return result
}
