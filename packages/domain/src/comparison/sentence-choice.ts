import type { Question } from '../questionnaire/question.ts'
import type { Table } from './counts.ts'
import { partnerPhrase, type Subject, say, subjectOf } from './sentence-subject.ts'
import { optionCodeOf, type Stance } from './stance.ts'

/** The clause of an option: "ieder gezin één vaste regisseur heeft". */
export function claimOf(question: Question, named: string): string {
  const option = question.options.find((each) => each.code === optionCodeOf(named))
  return option?.claim ?? `«${option?.label ?? named}» het antwoord is`
}

/** Partners with the same key, largest group first. */
type Group = { key: string; count: number; claim: string }

/** Who says what, for one choice per respondent: at most one sentence. */
export function choiceSentences(question: Question, table: Table, asked: number): string[] {
  const groups = partnerGroups(question, table.answering)
  const { municipality } = table
  if (!municipality?.clear) return partnersOnly(groups, asked)
  const own = municipality.named[0]
  if (own === undefined) return []
  const agreeing = groups.find((group) => group.key === municipality.key)?.count ?? 0
  const others = groups.filter((group) => group.key !== municipality.key)
  const lead = `${zegt(subjectOf(true, agreeing, asked))} dat ${claimOf(question, own)}`
  return [lead + dissent(question, others, agreeing, asked)]
}

function partnersOnly(groups: readonly Group[], asked: number): string[] {
  const [first, ...others] = groups
  if (first === undefined) return []
  if (others.length === 0) return [`${zegt(subjectOf(false, first.count, asked))} dat ${first.claim}`]
  const parts = groups.map((group) => `${zegt(subjectOf(false, group.count, asked, 'short'))} dat ${group.claim}`)
  return [`de netwerkpartners zijn verdeeld: ${parts.join(parts.length === 2 ? ' en ' : '; ')}`]
}

/** Counted answers are yes or no, so "anders" says enough; other choices say what the others hold instead. */
function dissent(question: Question, others: readonly Group[], agreeing: number, asked: number): string {
  const count = others.reduce((sum, group) => sum + group.count, 0)
  if (count === 0) return ''
  if (question.comparison !== 'count') {
    const form = agreeing === 0 ? 'full' : 'short'
    const parts = others.map((group) => `${zegt(subjectOf(false, group.count, asked, form))} dat ${group.claim}`)
    return `; ${parts.join('; ')}`
  }
  if (agreeing === 0) {
    return `, ${partnerPhrase(count, asked, 'full')} ${count === 1 ? 'spreekt' : 'spreken'} dat tegen`
  }
  return `; ${partnerPhrase(count, asked, 'short')} ${count === 1 ? 'ziet' : 'zien'} dat anders`
}

function zegt(subject: Subject): string {
  return say(subject, 'zegt', 'zeggen')
}

function partnerGroups(question: Question, answering: readonly Stance[]): Group[] {
  const order = question.options.map((option) => option.code)
  const place = (stance: Stance) => order.indexOf(optionCodeOf(stance.named[0] ?? ''))
  const sorted = [...answering].sort((a, b) => place(a) - place(b))
  const keys = [...new Set(sorted.map((stance) => stance.key))]
  return keys
    .flatMap((key) => {
      const members = sorted.filter((stance) => stance.key === key)
      const named = members[0]?.named[0]
      return key === null || named === undefined
        ? []
        : [{ key, count: members.length, claim: claimOf(question, named) }]
    })
    .sort((a, b) => b.count - a.count)
}
