import { type Question, roleOf } from '../questionnaire/question.ts'
import type { AnswerValue } from '../submission/answer-value.ts'

const nothing = new Set(['geen', 'nee', 'niet', 'nvt', 'n.v.t', 'onbekend', 'weet ik niet', 'er is geen beleid'])

/**
 * Whether a value says that something is there: a yes, a named option, a number above 0, a named document. "Nee", "geen",
 * "weet ik niet" and "dit staat nergens op papier" do not affirm.
 */
export function affirms(question: Question, value: AnswerValue | null): boolean {
  if (value === null) return false
  if (value.kind === 'number') return value.number > 0
  if (value.kind === 'range') return value.low !== null || value.high !== null
  if (value.kind === 'text') return !nothing.has(plain(value.text)) && plain(value.text) !== ''
  return value.options.some((code) => {
    const role = roleOf(question, code)
    return role === 'yes' || role === 'plain' || role === 'other'
  })
}

/** Text without case, quotes, final full stop or spare spaces, so that "Geen." reads as "geen". */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/["'“”‘’]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.\-–]+|[\s.\-–]+$/g, '')
}
