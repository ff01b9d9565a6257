import type { Question } from '../questionnaire/question.ts'
import type { AnswerValue } from '../submission/answer-value.ts'
import type { Table } from './counts.ts'
import { formatCount, inWords } from './dutch.ts'
import type { Reading } from './position.ts'
import { say, subjectOf } from './sentence-subject.ts'

const readingAdverbs: Record<Exclude<Reading, 'same'>, string> = {
  narrower: 'beperkter',
  broader: 'ruimer',
  different: 'anders',
}

/** Texts are never quoted: the sentence says whether they were read as the same. */
export function textSentences(question: Question, table: Table, asked: number): string[] {
  const { municipality, answering } = table
  const own = municipality?.clear ?? false
  if (!own && answering.length === 0) return []
  const read = own && question.comparison === 'text' && answering.every((stance) => stance.key !== null)
  if (!read || answering.length === 0) {
    const subject = subjectOf(own, answering.length, asked)
    return [`${say(subject, 'beschrijft', 'beschrijven')} dit in eigen woorden`]
  }
  const same = answering.filter((stance) => stance.key === 'same').length
  const lead =
    same === 0
      ? 'de gemeente beschrijft dit in eigen woorden'
      : `${subjectOf(true, same, asked).text} beschrijven dit op dezelfde manier`
  const others = (['narrower', 'broader', 'different'] as const).flatMap((key) => {
    const count = answering.filter((stance) => stance.key === key).length
    const subject = subjectOf(false, count, asked, same === 0 ? 'full' : 'short')
    return count === 0 ? [] : [`${say(subject, 'beschrijft', 'beschrijven')} dit ${readingAdverbs[key]}`]
  })
  return [[lead, ...others].join('; ')]
}

/** The municipality's number or range: "de gemeente noemt als aantal gezinnen in deze groep: 50 tot 60". */
export function numberSentences(question: Question, table: Table): string[] {
  const { municipality } = table
  const value = municipality?.clear ? municipality.position.value : null
  if (value === null || (value.kind !== 'number' && value.kind !== 'range')) return []
  if (value.kind === 'number' && value.number === 0 && question.zeroClaim !== undefined) {
    return [`de gemeente zegt dat ${question.zeroClaim}`]
  }
  return [`de gemeente noemt ${question.topic ?? 'als getal'}: ${figure(question, value)}`]
}

function figure(question: Question, value: Extract<AnswerValue, { kind: 'number' | 'range' }>): string {
  if (value.kind === 'number') return question.unit === 'year' ? String(value.number) : formatCount(value.number)
  const { low, high } = value
  if (low === null) return `ten hoogste ${formatCount(high ?? 0)}`
  if (high === null) return `ten minste ${formatCount(low)}`
  return low === high ? formatCount(low) : `${formatCount(low)} tot ${formatCount(high)}`
}

/** How many documents the municipality gave at an upload question. */
export function uploadSentences(table: Table): string[] {
  const { municipality } = table
  if (!municipality?.clear) return []
  const count = municipality.position.documents.length
  return [`de gemeente leverde hierbij ${inWords(count)} ${count === 1 ? 'document' : 'documenten'} aan`]
}
