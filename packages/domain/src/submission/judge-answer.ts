import type { Question } from '../questionnaire/question.ts'
import { type AnswerValue, answerLimits, answerValueSchema } from './answer-value.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { type ChoiceProblem, judgeChoice } from './judge-choice.ts'
import { judgeNumber, judgeRange, type NumberProblem } from './judge-number.ts'

/** Why an answer is refused; the words beside the field stand in packages/ui. */
export type AnswerProblem = ChoiceProblem | NumberProblem | 'wrong-type' | 'too-long' | 'forbidden-character'

/** A remark that does not refuse: the answer is saved all the same. */
export type AnswerHint = 'low-above-high' | 'other-left-out'

export type JudgedAnswer =
  | { outcome: 'accepted'; value: AnswerValue | null; explanation: string | null; hint: AnswerHint | null }
  | { outcome: 'refused'; refusal: { kind: 'invalid'; field: 'value' | 'explanation'; problem: AnswerProblem } }

type JudgedValue = { value: AnswerValue | null; leftOut?: boolean } | { problem: AnswerProblem }

const accepts: Record<AnswerValue['kind'], readonly Question['answerType'][]> = {
  choice: ['yes-no-unknown', 'single-choice', 'multiple-choice'],
  number: ['number'],
  range: ['number-range'],
  text: ['short-text', 'long-text'],
}

/**
 * Whether a respondent may save this value at this question. Accepted values are normalised: options in the question's order,
 * cleaned text, and null for anything empty. Refused are a wrong type, an unknown or forbidden combination of options, a number that is
 * negative, broken or too large, and a text that is too long or holds NUL. Two things are accepted with a hint: a lowest number above the
 * highest, and a text at "anders" that the other ticks leave no room for.
 * @param value untrusted; null clears the answer @param explanation untrusted; null or blank clears it
 */
export function judgeAnswer(question: Question, value: unknown, explanation: unknown): JudgedAnswer {
  const judged = judgeValue(question, value)
  if ('problem' in judged) return refused('value', judged.problem)
  const remark = judgeText(explanation ?? '', answerLimits.explanation, cleanText)
  if ('problem' in remark) return refused('explanation', remark.problem)
  return { outcome: 'accepted', value: judged.value, explanation: remark.text, hint: hintFor(judged) }
}

function refused(field: 'value' | 'explanation', problem: AnswerProblem): JudgedAnswer {
  return { outcome: 'refused', refusal: { kind: 'invalid', field, problem } }
}

function judgeValue(question: Question, untrusted: unknown): JudgedValue {
  if (untrusted === null || untrusted === undefined) return { value: null }
  const parsed = answerValueSchema.safeParse(untrusted)
  if (!parsed.success) {
    const tooBig = parsed.error.issues.find((issue) => issue.code === 'too_big')
    if (tooBig === undefined) return { problem: 'wrong-type' }
    return { problem: tooBig.path[0] === 'options' ? 'too-many-options' : 'too-long' }
  }
  const value = parsed.data
  if (!accepts[value.kind].includes(question.answerType)) return { problem: 'wrong-type' }
  if (value.kind === 'choice') return judgeChoice(question, value)
  if (value.kind === 'number') return judgeNumber(question, value.number)
  if (value.kind === 'range') return judgeRange(value.low, value.high)
  const long = question.answerType === 'long-text'
  const limit = long ? answerLimits.longText : answerLimits.shortText
  const judged = judgeText(value.text, limit, long ? cleanText : cleanLine)
  if ('problem' in judged) return judged
  return { value: judged.text === null ? null : { kind: 'text', text: judged.text } }
}

function judgeText(
  typed: unknown,
  limit: number,
  clean: (typed: string) => string | null,
): { text: string | null } | { problem: AnswerProblem } {
  if (typeof typed !== 'string') return { problem: 'wrong-type' }
  const cleaned = clean(typed)
  if (cleaned === null) return { problem: 'forbidden-character' }
  if (cleaned.length > limit) return { problem: 'too-long' }
  return { text: cleaned.trim() === '' ? null : cleaned }
}

function hintFor({ value, leftOut }: { value: AnswerValue | null; leftOut?: boolean }): AnswerHint | null {
  if (leftOut) return 'other-left-out'
  if (value?.kind !== 'range' || value.low === null || value.high === null) return null
  return value.low > value.high ? 'low-above-high' : null
}
