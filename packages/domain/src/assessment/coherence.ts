import type { Severity } from '../comparison/discrepancy.ts'
import {
  type ConclusionContent,
  type ConclusionGround,
  type ConclusionWarning,
  conclusionWarnings,
} from './conclusion-content.ts'
import type { FindingContent } from './finding-content.ts'

/** What a check of one approach reads. `severities`: the heaviest discrepancy per indicator that nobody has settled. */
export interface CheckedApproach {
  themes: readonly { code: string; indicators: readonly string[] }[]
  findings: readonly { content: FindingContent }[]
  conclusions: readonly { theme: string; content: ConclusionContent }[]
  severities: ReadonlyMap<string, Severity>
}

export type CoherenceRule = 'high-discrepancy-open' | 'source-missing' | ConclusionWarning

/** One thing that may not fit, and where to look at it: an indicator or a theme by its code. */
export interface Incoherence {
  rule: CoherenceRule
  place: { kind: 'indicator' | 'conclusion'; code: string }
}

/**
 * What an inspector weighs before an approach goes on, in the order of the framework. None of it blocks: what does is in `factsheetBlockers`, and a
 * gap named there is not named here.
 */
export function coherenceOf(approach: CheckedApproach): Incoherence[] {
  return approach.themes.flatMap(({ code, indicators }) => [
    ...indicators.flatMap((indicator) => weighIndicator(indicator, approach)),
    ...weighConclusion({ code, indicators }, approach),
  ])
}

function weighIndicator(code: string, { findings, severities }: CheckedApproach): Incoherence[] {
  const place = { kind: 'indicator', code } as const
  const written = findings.find(({ content }) => content.verdicts[0]?.indicator === code)?.content
  const unsourced =
    written !== undefined && written.blocks.length > 0 && written.documents.length === 0 && written.sources.length === 0
  return [
    ...(severities.get(code) === 'high' ? [{ rule: 'high-discrepancy-open' as const, place }] : []),
    ...(unsourced ? [{ rule: 'source-missing' as const, place }] : []),
  ]
}

function weighConclusion(
  { code, indicators }: CheckedApproach['themes'][number],
  { findings, conclusions }: CheckedApproach,
): Incoherence[] {
  const conclusion = conclusions.find(({ theme }) => theme === code)
  if (!conclusion) return []
  const warnings = conclusionWarnings(conclusion.content, groundOf(indicators, findings))
  return warnings.map((rule) => ({ rule, place: { kind: 'conclusion', code } }))
}

/** What the conclusion of a theme with these indicators rests on; a finding stands in one theme only. */
export function groundOf(indicators: readonly string[], findings: CheckedApproach['findings']): ConclusionGround {
  const own = findings.filter(({ content }) => content.verdicts.some(({ indicator }) => indicators.includes(indicator)))
  return {
    verdicts: own.flatMap(({ content }) => content.verdicts.map(({ verdict }) => verdict)),
    attention: own.some(({ content }) => content.pointsOfAttention.length > 0),
  }
}
