import { type Question, roleOf } from '../questionnaire/question.ts'
import type { AnswerValue, LinkedDocument } from './answer-value.ts'

/** What a respondent filled in so far, by question code. */
export type DraftAnswers = ReadonlyMap<string, { value: AnswerValue | null; explanation: string | null }>

/** Documents that hang on a question, by question code. */
export type DraftDocuments = ReadonlyMap<string, readonly LinkedDocument[]>

/** Whether a question counts as answered, as "weet ik niet", or as blank. An explanation alone is no answer. */
export function answerStateOf(
  question: Question,
  value: AnswerValue | null,
  documents: readonly LinkedDocument[],
): 'answered' | 'unknown' | 'blank' {
  if (question.answerType === 'document-upload') return documents.length > 0 ? 'answered' : 'blank'
  if (value === null) return 'blank'
  if (value.kind === 'text') return value.text.trim() === '' ? 'blank' : 'answered'
  if (value.kind === 'range') return value.low === null && value.high === null ? 'blank' : 'answered'
  if (value.kind === 'number') return 'answered'
  if (value.options.length === 0) return 'blank'
  return value.options.some((code) => roleOf(question, code) === 'unknown') ? 'unknown' : 'answered'
}

/** Only the values, as conditions need them. */
export function valuesOf(answers: DraftAnswers): ReadonlyMap<string, AnswerValue | null> {
  return new Map([...answers].map(([code, answer]) => [code, answer.value]))
}
