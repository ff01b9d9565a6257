import type { Question } from '../questionnaire/question.ts'
import type { Beside } from './compare.ts'
import type { Table } from './counts.ts'
import { listed } from './dutch.ts'
import { allNamed, compareLists } from './lists.ts'
import { claimOf } from './sentence-choice.ts'
import { type Subject, say, subjectOf } from './sentence-subject.ts'
import { namedKey, optionCodeOf, type Stance, stanceOf } from './stance.ts'

/** What everyone names and what is missing. An own answer is only called "iets anders": its words could point at someone. */
export function listSentences(question: Question, table: Table, asked: number, beside: Beside | null): string[] {
  const { municipality, answering } = table
  const clear = municipality?.clear ? [municipality, ...answering] : [...answering]
  if (clear.length === 0) return []
  const own = municipality?.clear ?? false
  const naming = clear.filter((stance) => stance.key === namedKey)
  if (naming.length < clear.length) return [dividedSentence(question, clear, asked)]
  return [
    sharedSentence(question, table, subjectOf(own, answering.length, asked), own && answering.length === asked),
    ...gapSentences(question, table, asked),
    ...besideSentences(question, table, beside),
  ]
}

/** Someone says "none": who says that, and what the others name. */
function dividedSentence(question: Question, clear: readonly Stance[], asked: number): string {
  const keys = [...new Set(clear.map((stance) => stance.key))]
  let form: 'full' | 'short' = 'full'
  const parts = keys.map((key) => {
    const members = clear.filter((stance) => stance.key === key)
    const own = members.some((stance) => stance.position.kind === 'municipality')
    const partners = members.length - (own ? 1 : 0)
    const subject = subjectOf(own, partners, asked, form)
    if (partners > 0) form = 'short'
    return nameOptions(question, subject, allNamed(question, members))
  })
  return parts.join('; ')
}

function sharedSentence(question: Question, table: Table, subject: Subject, everyone: boolean): string {
  const { shared } = compareLists(question, table)
  if (shared.length > 0) return nameOptions(question, subject, shared)
  const who = everyone ? 'alle ondervraagden noemen' : 'iedereen die antwoordde, noemt'
  return `er is niets dat ${who} ${topicOf(question)}`
}

function gapSentences(question: Question, table: Table, asked: number): string[] {
  const { shared, municipalityOnly, missedByMunicipality } = compareLists(question, table)
  const { municipality, answering } = table
  if (answering.length === 0) return []
  const clear = municipality?.clear ? [municipality, ...answering] : [...answering]
  const told = new Set([...shared, ...municipalityOnly, ...missedByMunicipality])
  const partly = allNamed(question, clear).filter((option) => !told.has(option))
  const also = shared.length > 0 ? 'ook ' : ''
  const namedBy = (option: string) => answering.filter((stance) => stance.named.includes(option)).length
  const missed = [...Map.groupBy(missedByMunicipality, namedBy)].map(([count, options]) => {
    const partners = say(subjectOf(false, count, asked), 'noemt', 'noemen')
    return `${partners} ${also}${quoted(question, options)}; de gemeente noemt dat niet`
  })
  return [
    ...missed,
    ...(municipalityOnly.length > 0 ? [`alleen de gemeente noemt ${quoted(question, municipalityOnly)}`] : []),
    ...(partly.length > 0 ? [`niet iedereen noemt ${quoted(question, partly)}`] : []),
  ]
}

function besideSentences(question: Question, table: Table, beside: Beside | null): string[] {
  if (question.comparedWith === undefined || beside === null) return []
  const other = stanceOf(beside.question, beside.position)
  const own = table.municipality?.named ?? []
  const missing = other.named.filter((option) => !own.includes(option))
  if (missing.length === 0) return []
  const topics = `${topicOf(beside.question)}, maar niet ${topicOf(question)}`
  return [`de gemeente noemt ${topics}: ${labels(beside.question, missing)}`]
}

function nameOptions(question: Question, subject: Subject, named: readonly string[]): string {
  const [only, ...more] = named
  const claimed = question.options.some(
    (option) => option.claim !== undefined && option.code === optionCodeOf(only ?? ''),
  )
  if (only !== undefined && more.length === 0 && claimed) {
    return `${say(subject, 'zegt', 'zeggen')} dat ${claimOf(question, only)}`
  }
  return `${say(subject, 'noemt', 'noemen')} ${topicOf(question)}: ${labels(question, named)}`
}

function topicOf(question: Question): string {
  return question.topic ?? 'als antwoord'
}

/** Labels in the middle of a sentence, where a label like "kinderen zijn veilig" needs quotes. */
function quoted(question: Question, named: readonly string[]): string {
  return listed(wordsFor(question, named).map((word) => (word === ownAnswer ? word : `‘${word}’`)))
}

function labels(question: Question, named: readonly string[]): string {
  return listed(wordsFor(question, named))
}

const ownAnswer = 'iets anders'

function wordsFor(question: Question, named: readonly string[]): string[] {
  const words = named.map((each) => {
    const option = question.options.find((candidate) => candidate.code === optionCodeOf(each))
    return option === undefined || option.role === 'other' ? ownAnswer : option.label
  })
  return [...new Set(words)]
}
