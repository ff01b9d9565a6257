import { type Question, roleOf } from '../questionnaire/question.ts'
import type { AnswerValue } from '../submission/answer-value.ts'
import { plain } from './affirms.ts'
import type { Position } from './position.ts'

/**
 * A position as a comparison sees it. `key` is what has to be equal; null on a clear answer means it cannot be compared yet (a
 * text no inspector has read). `named` are the options of a list, an own answer carrying its text.
 */
export type Stance = { position: Position; clear: boolean; key: string | null; named: readonly string[] }

/** The stances in a fixed order: municipality first, then partners by name and id, whatever order they came in. */
export function stancesOf(question: Question, positions: readonly Position[]): Stance[] {
  return [...positions].sort(byKindAndName).map((position) => stanceOf(question, position))
}

function byKindAndName(a: Position, b: Position): number {
  if (a.kind !== b.kind) return a.kind === 'municipality' ? -1 : 1
  return compareText(a.name, b.name) || compareText(a.respondent, b.respondent)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** One stance; only the state 'answered' with something in it is a clear answer. */
export function stanceOf(question: Question, position: Position): Stance {
  const { value, documents } = position
  const present = value !== null || (question.answerType === 'document-upload' && documents.length > 0)
  const clear = position.state === 'answered' && present
  if (!clear) return { position, clear, key: null, named: [] }
  const named = value?.kind === 'choice' ? namedOptions(question, value) : []
  return { position, clear, key: keyOf(question, position, named), named }
}

/** Whether two clear, comparable answers are unequal. */
export function contradicts(a: Stance, b: Stance): boolean {
  return a.key !== null && b.key !== null && a.key !== b.key
}

/** Whether two clear answers say the same; lists do when they share an option. */
export function confirms(a: Stance, b: Stance): boolean {
  if (a.key === null || a.key !== b.key) return false
  return a.key !== namedKey || a.named.some((option) => b.named.includes(option))
}

/** The key of every list that names something: lists only contradict a list that says "none". */
export const namedKey = 'named'

function keyOf(question: Question, position: Position, named: readonly string[]): string | null {
  if (question.comparison === 'text') return position.kind === 'municipality' ? 'same' : position.reading
  const first = named[0]
  if (first === undefined) return null
  const role = roleOf(question, first)
  if (question.answerType === 'multiple-choice') return role === 'exclusive' ? first : namedKey
  if (question.comparison === 'count' && (role === 'yes' || role === 'no')) return role
  return first
}

function namedOptions(question: Question, value: Extract<AnswerValue, { kind: 'choice' }>): string[] {
  return question.options
    .filter((option) => value.options.includes(option.code) && option.role !== 'unknown')
    .map((option) => (option.role === 'other' ? otherKey(option.code, value.other) : option.code))
}

function otherKey(code: string, typed: string | undefined): string {
  const text = plain(typed ?? '')
  return text === '' ? code : `${code}:${text}`
}

/** The option code behind a named option, without the text of an own answer. */
export function optionCodeOf(named: string): string {
  const colon = named.indexOf(':')
  return colon === -1 ? named : named.slice(0, colon)
}
