import type { Question } from '../questionnaire/question.ts'
import type { Table } from './counts.ts'
import { namedKey, type Stance } from './stance.ts'

/** What lists have in common and what is missing; options by code, own answers with their text. */
export type ListComparison = {
  shared: string[]
  municipalityOnly: string[]
  missedByMunicipality: string[]
  anyMissing: boolean
}

/** Compares the lists of everyone with a clear answer. "Most" is more than half of the partners who answered. */
export function compareLists(question: Question, table: Table): ListComparison {
  const { municipality, answering } = table
  const clear = municipality?.clear ? [municipality, ...answering] : [...answering]
  const options = allNamed(question, clear)
  const naming = (option: string) => answering.filter((stance) => stance.named.includes(option)).length
  const own = municipality?.clear && municipality.key === namedKey ? municipality.named : null
  const compared = own !== null && answering.length > 0
  const municipalityOnly = compared ? own.filter((option) => naming(option) === 0) : []
  const missedByMunicipality = compared
    ? options.filter((option) => !own.includes(option) && naming(option) * 2 > answering.length)
    : []
  return {
    shared: options.filter((option) => clear.every((stance) => stance.named.includes(option))),
    municipalityOnly,
    missedByMunicipality,
    anyMissing: municipalityOnly.length + missedByMunicipality.length > 0,
  }
}

/** Every option that someone names, in the question's order; own answers last, by their text. */
export function allNamed(question: Question, stances: readonly Stance[]): string[] {
  const named = new Set(stances.flatMap((stance) => stance.named))
  const listed = question.options.map((option) => option.code).filter((code) => named.has(code))
  return [...listed, ...[...named].filter((option) => !listed.includes(option)).sort()]
}
