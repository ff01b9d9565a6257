import { type FactCheckPart, factCheckParts } from '@toezicht/domain/fact-check/fact-check-parts'
import type { Factsheet } from '@toezicht/domain/publication/factsheet'
import { documentText } from '@toezicht/publishing/dutch-text'
import { approachFacts, contextFacts } from '@toezicht/publishing/factsheet-facts-tree'

type FactsNode = ReturnType<typeof contextFacts>

/** One part of a draft, in the words that the factsheet itself will say. */
export interface ShownPart {
  code: string
  kind: FactCheckPart['kind']
  heading: string
  facts: { term: string; value: string[]; source: string | null }[]
  paragraphs: string[]
  indicators: {
    code: string
    statement: string
    verdict: 'meets' | 'improvement-point' | 'no-verdict'
    reason: string | null
  }[]
  attention: string[]
  documents: string[]
  /** Of a conclusion; null for anything else. */
  sides: { strengths: string[]; improvements: string[] } | null
}

/** Parts under one heading: of the gemeente, of an approach, of a theme of an approach. */
export interface ShownGroup {
  id: string
  approach: string | null
  heading: string
  parts: ShownPart[]
}

const nothing = { facts: [], paragraphs: [], indicators: [], attention: [], documents: [], sides: null }

/** A draft as its coordinator reads it: groups in reading order, each with its parts. A theme of which nothing is said is not there. */
export function draftView(factsheet: Factsheet): ShownGroup[] {
  const parts = factCheckParts(factsheet)
  const groups: ShownGroup[] = [
    {
      id: 'gemeente',
      approach: null,
      heading: `Over de gemeente ${factsheet.municipality.name}`,
      parts: [contextPart(factsheet)],
    },
  ]
  factsheet.approaches.forEach((approach, at) => {
    const own = parts.filter((part) => part.kind !== 'context' && part.approach.slug === approach.slug)
    const group = (id: string, heading: string, shown: ShownPart[]) =>
      shown.length > 0 && groups.push({ id: `aanpak-${at + 1}${id}`, approach: approach.name, heading, parts: shown })
    group('', 'Beschrijving', own.flatMap(describedPart))
    for (const { code, name } of factsheet.framework.themes)
      group(`-${code.toLowerCase()}`, name, own.filter((part) => themeOf(part) === code).map(judgedPart))
  })
  return groups
}

function themeOf(part: FactCheckPart): string | null {
  if (part.kind === 'finding') return part.finding.theme
  return part.kind === 'conclusion' ? part.conclusion.theme : null
}

function contextPart({ context, notAssessed }: Factsheet): ShownPart {
  const named = notAssessed.map(({ name, reason }) => ({
    term: `Ook genoemd, niet beoordeeld: ${name}`,
    value: [reason],
    source: null,
  }))
  return {
    ...nothing,
    code: 'context',
    kind: 'context',
    heading: 'Cijfers en beschrijving',
    facts: [...factsOf(contextFacts(context)), ...named],
    paragraphs: context.paragraphs,
  }
}

function describedPart(part: FactCheckPart): ShownPart[] {
  if (part.kind !== 'approach') return []
  const { code, kind, approach } = part
  const heading = `Beschrijving van ${approach.name}`
  return [
    { ...nothing, code, kind, heading, facts: factsOf(approachFacts(approach)), paragraphs: approach.description },
  ]
}

function judgedPart(part: FactCheckPart): ShownPart {
  const { code, kind } = part
  if (part.kind === 'conclusion') {
    const { strengths, improvements } = part.conclusion
    return { ...nothing, code, kind, heading: 'Conclusie bij dit thema', sides: { strengths, improvements } }
  }
  if (part.kind !== 'finding') throw new Error(`${code} is judged under no theme`)
  const { indicators, text, pointsOfAttention, documents } = part.finding
  const codes = indicators.map((each) => each.code.replace(/^T/, ''))
  return {
    ...nothing,
    code,
    kind,
    heading: `Bevinding bij ${codes.join(', ')}`,
    paragraphs: text,
    indicators: indicators.map((each) => ({ ...each, code: each.code.replace(/^T/, '') })),
    attention: pointsOfAttention,
    documents: documents.map(documentText),
  }
}

function factsOf({ items }: FactsNode): ShownPart['facts'] {
  return items.map(({ term, value, source }) => ({ term, value: [...value].map(String), source: source ?? null }))
}
