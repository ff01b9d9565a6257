import type { Question } from '../questionnaire/question.ts'
import { affirms } from './affirms.ts'
import type { Table } from './counts.ts'
import { countsOf } from './counts.ts'
import type { Pattern } from './discrepancy.ts'
import { compareLists } from './lists.ts'
import { contradicts, type Stance } from './stance.ts'

type Facts = {
  question: Question
  table: Table
  municipalityClear: boolean
  unread: boolean
  answering: number
  confirming: number
  contradicting: number
  unknown: number
  divided: boolean
  majority: boolean
}

/**
 * The first pattern of comparison.md that fits positions that can be held beside each other (equal, count, overlap, text).
 * While a text is unread, only what holds whatever the inspector will read is decided.
 */
export function patternOf(question: Question, table: Table): Pattern {
  const facts = factsOf(question, table)
  return ladder.find(([, fits]) => fits(facts))?.[0] ?? 'agreement'
}

const ladder: readonly (readonly [Pattern, (facts: Facts) => boolean])[] = [
  ['municipality-alone', (f) => f.answering >= 2 && f.contradicting === f.answering],
  ['single-partner-contradicts', (f) => f.answering === 1 && f.contradicting === 1],
  ['majority-against-municipality', (f) => f.contradicting * 2 > f.answering],
  ['unconfirmed', unconfirmed],
  ['no-shared-option', nothingShared],
  ['partners-divided', (f) => !f.unread && f.divided && (!f.municipalityClear || !f.majority)],
  ['lone-dissent', (f) => f.contradicting === 1 && f.confirming === f.answering - 1],
  ['municipality-unclear', municipalityUnclear],
  ['list-gap', (f) => f.question.comparison === 'overlap' && compareLists(f.question, f.table).anyMissing],
  ['needs-reading', (f) => f.unread && f.answering + (f.municipalityClear ? 1 : 0) >= 2],
]

function factsOf(question: Question, table: Table): Facts {
  const { municipality, answering } = table
  const counts = countsOf(table)
  return {
    question,
    table,
    municipalityClear: municipality?.clear ?? false,
    unread: question.comparison === 'text' && answering.some((stance) => stance.key === null),
    answering: counts.answering,
    confirming: counts.confirming,
    contradicting: counts.contradicting,
    unknown: counts.unknown,
    divided: answering.some((one) => answering.some((another) => contradicts(one, another))),
    majority: answering.some((stance) => sameKey(answering, stance) * 2 > answering.length),
  }
}

function sameKey(stances: readonly Stance[], stance: Stance): number {
  return stances.filter((each) => each.key !== null && each.key === stance.key).length
}

function unconfirmed({ question, table, unread, confirming, unknown }: Facts): boolean {
  const { municipality } = table
  if (!municipality?.clear || unread) return false
  return affirms(question, municipality.position.value) && confirming === 0 && unknown > 0
}

function nothingShared({ question, table, answering, municipalityClear }: Facts): boolean {
  if (question.comparison !== 'overlap' || question.maximumChoices !== undefined) return false
  return answering + (municipalityClear ? 1 : 0) >= 2 && compareLists(question, table).shared.length === 0
}

function municipalityUnclear({ table, answering }: Facts): boolean {
  const state = table.municipality?.position.state
  return answering > 0 && (state === 'unknown' || state === 'unclear' || state === 'blank')
}
