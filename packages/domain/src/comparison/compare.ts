import type { Question } from '../questionnaire/question.ts'
import { countsOf, type Table, tableOf } from './counts.ts'
import type { Discrepancy, Pattern } from './discrepancy.ts'
import { explain } from './explanation.ts'
import { flagsOf } from './flags.ts'
import { groupsOf, labelOf } from './groups.ts'
import { compareLists } from './lists.ts'
import { type ImpossibleNumber, impossibleNumber } from './numbers.ts'
import { patternOf } from './pattern.ts'
import type { Position } from './position.ts'
import { severityOf } from './severity.ts'
import { stanceOf, stancesOf } from './stance.ts'
import { resolutionSentence } from './wording.ts'

/** Raise it when a rule changes meaning: stored rows of an older version are rebuilt. */
export const ruleVersion = 1

/** The municipality's own answer to the question named in `comparedWith`. */
export type Beside = { question: Question; position: Position }

/**
 * Compares the positions of one approach on one question. The order of positions never matters; nothing here is a verdict.
 * @param positions at most one municipality, any number of partners (the study has one to three)
 * @param beside needed for a question with `comparedWith`; absent, that comparison is left out
 */
export function compare(question: Question, positions: readonly Position[], beside: Beside | null = null): Discrepancy {
  const stances = stancesOf(question, positions)
  const table = tableFor(question, tableOf(stances), beside)
  const impossible = question.comparison === 'number' ? impossibleBeside(table, beside) : null
  const comparable = isComparable(question, table, beside)
  const pattern = choosePattern(question, table, comparable, impossible)
  const flags = flagsOf(question, stances)
  const row = {
    question: question.code,
    rule: question.comparison,
    ruleVersion,
    comparable: comparable || pattern !== 'agreement',
    pattern,
    severity: severityOf(pattern, flags),
    flags,
    groups: groupsOf(question, stances),
    counts: countsOf(tableOf(stances)),
  }
  const lists = question.comparison === 'overlap' && comparable ? compareLists(question, table) : null
  const label = (named: string) => labelOf(question, named)
  return {
    ...row,
    explanation: explain({ ...row, comparedWith: question.comparedWith ?? null, lists, impossible, label }),
    wouldResolve: resolutionSentence(pattern, flags),
  }
}

function choosePattern(
  question: Question,
  table: Table,
  comparable: boolean,
  impossible: ImpossibleNumber | null,
): Pattern {
  if (impossible !== null) return 'impossible-number'
  const held: readonly string[] = ['equal', 'count', 'overlap', 'text']
  if (!held.includes(question.comparison)) return 'agreement'
  if (question.comparedWith !== undefined && !comparable) return 'agreement'
  return patternOf(question, table)
}

/** Where a list is held beside the municipality's own other list, that list takes the place of the partners. */
function tableFor(question: Question, table: Table, beside: Beside | null): Table {
  if (question.comparison !== 'overlap' || question.comparedWith === undefined || beside === null) return table
  const other = stanceOf(beside.question, beside.position)
  return { municipality: table.municipality, partners: [], answering: other.clear ? [other] : [] }
}

function isComparable(question: Question, table: Table, beside: Beside | null): boolean {
  const own = table.municipality?.clear ?? false
  if (question.comparison === 'number') {
    return own && beside !== null && stanceOf(beside.question, beside.position).clear
  }
  const held: readonly string[] = ['equal', 'count', 'overlap', 'text']
  return held.includes(question.comparison) && table.answering.length + (own ? 1 : 0) >= 2
}

function impossibleBeside(table: Table, beside: Beside | null): ImpossibleNumber | null {
  const { municipality } = table
  if (!municipality?.clear) return null
  const other = beside !== null && stanceOf(beside.question, beside.position).clear ? beside.position.value : null
  return impossibleNumber(municipality.position.value, other)
}
