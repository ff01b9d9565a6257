import type { Discrepancy, Flag, PositionGroup } from './discrepancy.ts'
import { formatCount, listed } from './dutch.ts'
import type { ListComparison } from './lists.ts'
import { flagNames, ruleNames } from './names.ts'
import type { ImpossibleNumber } from './numbers.ts'
import { patternSentence } from './wording.ts'

type Explained = Pick<Discrepancy, 'rule' | 'comparable' | 'pattern' | 'counts' | 'groups' | 'flags'> & {
  comparedWith: string | null
  lists: ListComparison | null
  impossible: ImpossibleNumber | null
  label: (named: string) => string
}

/** Why this row says what it says: the rule's name, the pattern in words, who is in which group, what stands beside it. For STJ only. */
export function explain(row: Explained): string {
  return [
    `Regel: ${ruleNames[row.rule]}.`,
    whatItMeans(row),
    row.impossible === null ? '' : impossibleSentence(row.impossible),
    row.lists === null ? '' : listSentences(row.lists, row.label, row.comparedWith),
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

function whatItMeans({ comparable, pattern, counts, comparedWith, lists }: Explained): string {
  if (!comparable) return 'Er zijn geen twee antwoorden om naast elkaar te leggen.'
  if (pattern === 'list-gap' && comparedWith !== null) {
    return `De gemeente noemt hier niet hetzelfde als bij ${comparedWith}.`
  }
  if (pattern === 'no-shared-option' && comparedWith !== null) {
    return `De gemeente noemt hier niets van wat zij bij ${comparedWith} noemt.`
  }
  if (pattern === 'agreement' && lists !== null) return 'De lijsten sluiten op elkaar aan.'
  return patternSentence(pattern, counts)
}

function listSentences(lists: ListComparison, label: (named: string) => string, comparedWith: string | null): string {
  const [shared, missed, own]: [string, string, string] =
    comparedWith === null
      ? ['Iedereen noemt', 'De meeste netwerkpartners noemen en de gemeente niet', 'Alleen de gemeente noemt']
      : ['In beide antwoorden', `Alleen bij ${comparedWith}`, 'Alleen bij deze vraag']
  const sentence = (lead: string, named: readonly string[]) =>
    named.length === 0 ? '' : `${lead}: ${listed(named.map(label))}.`
  return [
    sentence(shared, lists.shared),
    sentence(missed, lists.missedByMunicipality),
    sentence(own, lists.municipalityOnly),
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
