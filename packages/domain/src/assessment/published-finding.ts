import { listed } from '../comparison/dutch.ts'
import type { CitedDocument } from '../publication/factsheet.ts'
import type { FindingFacts } from '../publication/factsheet-of.ts'
import type { FindingContent } from './finding-content.ts'
import type { Source } from './source.ts'

/**
 * A finding as the public reads it. Markers of answers and documents vanish, those of findings become "(zie onder 2.1.1)"; brackets that name no
 * source stay as they were written. Cited documents stand beside the named ones; of answers nothing is left, so no respondent is in it.
 */
export function publishedFinding({
  blocks,
  verdicts,
  pointsOfAttention,
  documents,
  sources,
}: FindingContent): FindingFacts {
  const plain = (text: string) => publicText(text, sources)
  return {
    text: blocks.map(({ text }) => plain(text)).filter(Boolean),
    pointsOfAttention: pointsOfAttention.map(plain).filter(Boolean),
    documents: withCited(documents, sources),
    indicators: verdicts.map(({ indicator, verdict, reason }) => ({
      code: indicator,
      verdict,
      reason: reason === null ? null : plain(reason) || null,
    })),
  }
}

/** A run of markers, with the end of the sentence when it stands before them: a reference comes before that. */
const run = /([.!?])?((?:[^\S\n]*\[\d+\])+)/g

/** A text without its markers; a text that names none comes back as it is. */
export function publicText(text: string, sources: readonly Source[]): string {
  const known = new Map(sources.map((source) => [String(source.number), source]))
  const cleaned = text.replace(run, (whole, end: string | undefined, markers: string) => {
    const named = [...markers.matchAll(/\[(\d+)\]/g)].map(([marker, digits = '']) => ({
      marker,
      source: known.get(digits),
    }))
    if (named.every(({ source }) => !source)) return whole
    const findings = named.flatMap(({ source }) =>
      source?.kind === 'finding' ? [source.indicator.replace(/^T/, '')] : [],
    )
    const literal = named.filter(({ source }) => !source).map(({ marker }) => ` ${marker}`)
    const reference = findings.length > 0 ? ` (zie onder ${listed([...new Set(findings)])})` : ''
    return `${reference}${end ?? ''}${literal.join('')}`
  })
  return cleaned === text ? text : cleaned.trim()
}

function withCited(documents: FindingContent['documents'], sources: readonly Source[]): CitedDocument[] {
  const all: CitedDocument[] = [...documents]
  const keyOf = ({ title, page }: Pick<CitedDocument, 'title' | 'page'>) => JSON.stringify([title.toLowerCase(), page])
  const seen = new Set(all.map(keyOf))
  for (const source of sources) {
    if (source.kind !== 'document' || seen.has(keyOf(source))) continue
    seen.add(keyOf(source))
    all.push({ title: source.title, page: source.page, received: true })
  }
  return all
}
