import type { Severity } from '../comparison/discrepancy.ts'
import {
  type ConclusionContent,
  type ConclusionGround,
  type ConclusionWarning,
  conclusionWarnings,
} from './conclusion-content.ts'
import type { FindingContent } from './finding-content.ts'
import { type ForeignWords, foreignIn } from './foreign-term.ts'
import { lacksSource, type SourceFlagKind, type SourceGround, sourceFlags } from './source-flags.ts'
import { markedTexts, markerOf } from './source-marker.ts'

/** What a check of one approach reads. `severities`: the heaviest discrepancy per indicator that nobody has settled. `words`: what is foreign in its texts. */
export interface CheckedApproach {
  themes: readonly { code: string; indicators: readonly string[] }[]
  findings: readonly { content: FindingContent }[]
  conclusions: readonly { theme: string; content: ConclusionContent }[]
  severities: ReadonlyMap<string, Severity>
  ground: SourceGround
  words: ForeignWords
  /** Verdicts as they stood when the conclusion of their theme was last written. */
  before: readonly { theme: string; indicator: string; verdict: Verdict }[]
}
type Verdict = NonNullable<FindingContent['verdicts'][number]['verdict']>

export type CoherenceRule =
  | 'high-discrepancy-open'
  | 'source-missing'
  | `source-${SourceFlagKind}`
  | 'foreign-term'
  | 'verdict-changed'
  | ConclusionWarning

/** One thing that may not fit, and where to look at it: an indicator or a theme by its code. */
export interface Incoherence {
  rule: CoherenceRule
  place: { kind: 'indicator' | 'conclusion'; code: string }
  /** What it is about, as it stands there: sources by number, words. */
  about?: string[]
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

function weighIndicator(code: string, { findings, severities, ground, words }: CheckedApproach): Incoherence[] {
  const place = { kind: 'indicator', code } as const
  const written = findings.find(({ content }) => content.verdicts[0]?.indicator === code)?.content
  return [
    ...(severities.get(code) === 'high' ? [{ rule: 'high-discrepancy-open' as const, place }] : []),
    ...(written ? weighText(written, ground, words).map((found) => ({ ...found, place })) : []),
  ]
}

/** What a finding rests on, and how it says it. */
function weighText(content: FindingContent, ground: SourceGround, words: ForeignWords): Omit<Incoherence, 'place'>[] {
  const flags = sourceFlags(content, ground)
  const kinds = [...new Set(flags.map(({ kind }) => kind))]
  const texts = markedTexts(content).map(({ text }) => text)
  return [
    ...(lacksSource(content) ? [{ rule: 'source-missing' as const }] : []),
    ...kinds.map((kind) => ({
      rule: `source-${kind}` as const,
      about: flags.filter((flag) => flag.kind === kind).map(({ number }) => markerOf(number)),
    })),
    ...foreign(texts, words),
  ]
}

function foreign(texts: readonly string[], words: ForeignWords): Pick<Incoherence, 'rule' | 'about'>[] {
  const about = foreignIn(texts, words)
  return about.length > 0 ? [{ rule: 'foreign-term', about }] : []
}

function weighConclusion(
  { code, indicators }: CheckedApproach['themes'][number],
  { findings, conclusions, words, before }: CheckedApproach,
): Incoherence[] {
  const conclusion = conclusions.find(({ theme }) => theme === code)
  if (!conclusion) return []
  const warnings = conclusionWarnings(conclusion.content, groundOf(indicators, findings))
  const { strengths, improvements } = conclusion.content
  const now = new Map(findings.flatMap(({ content }) => content.verdicts.map((each) => [each.indicator, each.verdict])))
  const changed = before.filter(
    ({ theme, indicator, verdict }) =>
      theme === code && indicators.includes(indicator) && (now.get(indicator) ?? verdict) !== verdict,
  )
  const found: Omit<Incoherence, 'place'>[] = [
    ...(changed.length > 0
      ? [{ rule: 'verdict-changed' as const, about: changed.map(({ indicator }) => indicator) }]
      : []),
    ...warnings.map((rule) => ({ rule })),
    ...foreign([...strengths, ...improvements], words),
  ]
  return found.map((each) => ({ ...each, place: { kind: 'conclusion', code } }))
}

/** What the conclusion of a theme with these indicators rests on; a finding stands in one theme only. */
export function groundOf(indicators: readonly string[], findings: CheckedApproach['findings']): ConclusionGround {
  const own = findings.filter(({ content }) => content.verdicts.some(({ indicator }) => indicators.includes(indicator)))
  return {
    verdicts: own.flatMap(({ content }) => content.verdicts.map(({ verdict }) => verdict)),
    attention: own.some(({ content }) => content.pointsOfAttention.length > 0),
  }
}
