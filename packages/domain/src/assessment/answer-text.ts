import type { Question } from '../questionnaire/question.ts'
import type { AnswerValue } from '../submission/answer-value.ts'

const counted = new Intl.NumberFormat('nl-NL')

/** An answer in words, as its respondent saw it; an empty list for no value. Options in the order of the question. */
export function answerText(question: Question, value: AnswerValue | null): string[] {
  if (!value) return []
  if (value.kind === 'text') return value.text.split(/\n+/).filter(Boolean)
  if (value.kind === 'number') return [question.unit === 'year' ? String(value.number) : counted.format(value.number)]
  if (value.kind === 'range')
    return [
      `${value.low === null ? '?' : counted.format(value.low)} tot ${value.high === null ? '?' : counted.format(value.high)}`,
    ]
  return question.options
    .filter((option) => value.options.includes(option.code))
    .map((option) => (option.role === 'other' && value.other ? `${option.label}: ${value.other}` : option.label))
}
