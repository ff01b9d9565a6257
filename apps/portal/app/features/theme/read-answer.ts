import type { AnswerType } from '@toezicht/domain/questionnaire/question'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'

/** The parts of a form this needs; FormData in the browser and on the server. */
export interface Entries {
  get(name: string): unknown
  getAll(name: string): unknown[]
}

export interface WrittenAnswer {
  /** As the procedure takes it. Letters where a number belongs go as text: the rule then refuses them and nothing typed is lost. */
  value: AnswerValue | null
  explanation: string | null
}

/** What stands in the form at one question: `w.` value, `a.` other, `l.`/`h.` range, `t.` explanation. */
export function readAnswer(form: Entries, question: { code: string; answerType: AnswerType }): WrittenAnswer {
  const { code } = question
  const explanation = lines(form.get(`t.${code}`))
  return { value: readValue(form, question), explanation: explanation.trim() === '' ? null : explanation }
}

function readValue(form: Entries, { code, answerType }: { code: string; answerType: AnswerType }): AnswerValue | null {
  switch (answerType) {
    case 'short-text':
    case 'long-text': {
      const text = lines(form.get(`w.${code}`))
      return text.trim() === '' ? null : { kind: 'text', text }
    }
    case 'number':
      return readNumber(String(form.get(`w.${code}`) ?? ''))
    case 'number-range':
      return readRange(String(form.get(`l.${code}`) ?? ''), String(form.get(`h.${code}`) ?? ''))
    case 'document-upload':
      return null
    default: {
      const options = form.getAll(`w.${code}`).map(String)
      const other = lines(form.get(`a.${code}`))
      if (other.trim() !== '') return { kind: 'choice', options, other }
      return options.length === 0 ? null : { kind: 'choice', options }
    }
  }
}

function readNumber(typed: string): AnswerValue | null {
  const number = numberOf(typed)
  if (number === null) return null
  return Number.isNaN(number) ? { kind: 'text', text: typed } : { kind: 'number', number }
}

function readRange(low: string, high: string): AnswerValue | null {
  const ends = [numberOf(low), numberOf(high)] as const
  if (ends.every((end) => end === null)) return null
  return ends.some(Number.isNaN)
    ? { kind: 'text', text: `${low};${high}` }
    : { kind: 'range', low: ends[0], high: ends[1] }
}

/** "1.200" and "1 200" are numbers too; null for nothing, NaN for anything else. */
function numberOf(typed: string): number | null {
  const text = typed.trim()
  if (text === '') return null
  const plain = /^-?\d{1,3}([. ]\d{3})+$/.test(text) ? text.replace(/[. ]/g, '') : text.replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

/** Forms post line ends as CRLF, scripts read LF. */
function lines(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : ''
}

/** Whether two answers say the same; the order of options does not matter. */
export function sameAnswer(one: WrittenAnswer, other: WrittenAnswer): boolean {
  return one.explanation === other.explanation && plain(one.value) === plain(other.value)
}

function plain(value: AnswerValue | null): string {
  // The database keeps fields in an order of its own: low, high, kind.
  if (value?.kind !== 'choice') return JSON.stringify(value, value ? Object.keys(value).sort() : undefined)
  return JSON.stringify([[...value.options].sort(), value.other ?? null])
}

/** Whether a value counts as filled in at this question; letters where a number belongs do not. */
export function isFilled({ answerType }: { answerType: AnswerType }, value: AnswerValue | null): boolean {
  if (value === null) return false
  if (value.kind === 'text') return answerType === 'short-text' || answerType === 'long-text'
  return value.kind !== 'choice' || value.options.length > 0
}
