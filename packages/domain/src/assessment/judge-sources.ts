import type { Refusal } from '../refusal.ts'
import type { FindingContent } from './finding-content.ts'
import { type Source, sourceKey } from './source.ts'
import { markedTexts, markersIn } from './source-marker.ts'

/** What stands in this approach about one source; null where this approach has no such document or finding. */
export interface SourceFact {
  number: number
  /** The answer was sent in that version, by a respondent of this approach that was asked it. */
  sent: boolean
  /** `pages`: null while nobody counted them. */
  document: { title: string; refused: boolean; destroyed: boolean; pages: number | null } | null
  indicators: readonly string[] | null
}

type Issue = { path: string; reason: string }

/**
 * The sources of a finding as they are stored: in the order of their numbers, each document by the title under which it was sent. Refuses a marker
 * in the text that names no source, a number that stands there twice, and a new source that this approach does not have: an answer that was never
 * sent, a document that is unknown, destroyed or without that page, another approach's finding, or the finding itself. What the stored finding
 * cites already stays, whatever became of it since. A source that no text names is no refusal.
 */
export function judgeSources(
  finding: string,
  content: FindingContent,
  standing: readonly Source[],
  facts: readonly SourceFact[],
): Refusal | { sources: Source[] } {
  const { sources } = content
  const numbers = sources.map(({ number }) => number)
  if (new Set(numbers).size < numbers.length)
    return { refused: 'invalid', reason: 'source-number-twice', field: 'sources' }
  const kept = new Map(standing.map((source) => [source.number, source]))
  const stored: Source[] = []
  const issues: Issue[] = strayMarkers(content)
  for (const source of sources.toSorted((a, b) => a.number - b.number)) {
    const before = kept.get(source.number)
    const same = before !== undefined && sourceKey(before) === sourceKey(source)
    const fact = facts.find(({ number }) => number === source.number)
    const reason = same ? null : refusalOf(finding, source, fact)
    if (reason) issues.push({ path: `source.${source.number}`, reason })
    stored.push(same ? before : titled(source, fact))
  }
  return issues.length > 0 ? { refused: 'invalid', reason: 'sources-refused', issues } : { sources: stored }
}

function strayMarkers(content: FindingContent): Issue[] {
  const known = new Set(content.sources.map(({ number }) => String(number)))
  const stray = markedTexts(content).flatMap(({ text }) => markersIn(text).filter((digits) => !known.has(digits)))
  const named = [...new Set(stray)].slice(0, 20)
  return named.map((digits) => ({ path: `marker.${digits.slice(0, 12)}`, reason: 'marker-without-source' }))
}

function refusalOf(finding: string, source: Source, fact: SourceFact | undefined): string | null {
  if (source.kind === 'answer') return fact?.sent ? null : 'source-answer-unknown'
  if (source.kind === 'finding') {
    if (source.finding === finding) return 'source-own-finding'
    return fact?.indicators?.includes(source.indicator) ? null : 'source-finding-unknown'
  }
  const document = fact?.document
  if (!document || document.refused) return 'source-document-unknown'
  if (document.destroyed) return 'source-document-destroyed'
  return source.page !== null && document.pages !== null && source.page > document.pages ? 'source-page-unknown' : null
}

function titled(source: Source, fact: SourceFact | undefined): Source {
  return source.kind === 'document' && fact?.document ? { ...source, title: fact.document.title } : source
}
