import { type Discrepancy, type Flag, type PositionGroup, patterns } from './discrepancy.ts'
import { formatCount, listed } from './dutch.ts'
import type { ListComparison } from './lists.ts'
import { flagNames, ruleNames } from './names.ts'
import type { ImpossibleNumber } from './numbers.ts'
import { patternSentence } from './wording.ts'

type Explained = Pick<Discrepancy, 'rule' | 'comparable' | 'pattern' | 'counts' | 'groups' | 'flags'> & {
  lists: ListComparison | null
  impossible: ImpossibleNumber | null
  label: (named: string) => string
}

/** Why this row says what it says: the rule's name, the pattern in words, who is in which group, what stands beside it. For STJ only. */
export function explain(row: Explained): string {
  return [
    `Regel: ${ruleNames[row.rule]}.`,
    row.comparable || row.pattern !== 'agreement'
      ? patternSentence(row.pattern, row.counts)
      : 'Er zijn geen twee antwoorden om naast elkaar te leggen.',
    row.impossible === null ? '' : impossibleSentence(row.impossible),
    row.lists === null ? '' : listSentences(row.lists, row.label),
    ...row.groups.map(groupSentence),
    flagSentence(row.flags),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function impossibleSentence(impossible: ImpossibleNumber): string {
  return impossible.kind === 'low-above-high'
    ? `Het laagste aantal (${formatCount(impossible.low)}) ligt boven het hoogste (${formatCount(impossible.high)}).`
    : `Er krijgen ${formatCount(impossible.served)} gezinnen hulp, maar er zouden er hooguit ${formatCount(impossible.known)} zijn.`
}

function listSentences(lists: ListComparison, label: (named: string) => string): string {
  const sentence = (lead: string, named: readonly string[]) =>
    named.length === 0 ? '' : `${lead}: ${listed(named.map(label))}.`
  return [
    sentence('Iedereen noemt', lists.shared),
    sentence('De meeste netwerkpartners noemen en de gemeente niet', lists.missedByMunicipality),
    sentence('Alleen de gemeente noemt', lists.municipalityOnly),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function groupSentence(group: PositionGroup): string {
  return `«${group.label}»: ${group.respondents.map((respondent) => respondent.name).join(', ')}.`
}

function flagSentence(flags: readonly Flag[]): string {
  if (flags.length === 0) return ''
  return `Daarnaast: ${flags.map((flag) => `${flagNames[flag.kind]} (${flag.count})`).join(', ')}.`
}

/** Patterns from heavy to light, as the queue orders rows of the same severity. */
export function patternOrder(pattern: Discrepancy['pattern']): number {
  return patterns.indexOf(pattern)
}
