import type { Severity } from '../comparison/discrepancy.ts'
import type { ConclusionContent } from './conclusion-content.ts'
import type { FindingContent } from './finding-content.ts'

type Judged = FindingContent['verdicts'][number]

/** What a check of one approach reads. `severities`: the heaviest discrepancy per indicator that nobody has settled. */
export interface CheckedApproach {
  themes: readonly { code: string; name: string; indicators: readonly string[] }[]
  findings: readonly { id: string; content: FindingContent }[]
  conclusions: readonly { theme: string; content: ConclusionContent }[]
  severities: ReadonlyMap<string, Severity>
}

export const coherenceRules = [
  'verdict-missing',
  'reason-missing',
  'text-missing',
  'conclusion-missing',
  'high-discrepancy-open',
  'improvement-missing',
  'improvement-without-ground',
  'strength-without-ground',
  'source-missing',
] as const
export type CoherenceRule = (typeof coherenceRules)[number]

/** These keep a factsheet from being submitted; the others are for an inspector to weigh: conclusions are chosen by people. */
export const blockingRules: ReadonlySet<CoherenceRule> = new Set([
  'verdict-missing',
  'reason-missing',
  'text-missing',
  'conclusion-missing',
])

/** One thing that does not fit, where to mend it, and the reason in Dutch. */
export interface Incoherence {
  rule: CoherenceRule
  blocks: boolean
  place: { kind: 'indicator' | 'conclusion'; code: string }
  message: string
}

/** Everything in an approach that does not fit together, in the order of the framework. An empty list: nothing to look at. */
export function coherenceOf(approach: CheckedApproach): Incoherence[] {
  return approach.themes.flatMap((theme) => [
    ...theme.indicators.flatMap((code) => indicatorFaults(code, approach)),
    ...conclusionFaults(theme, approach),
  ])
}

function indicatorFaults(code: string, { findings, severities }: CheckedApproach): Incoherence[] {
  const finding = findings.find(({ content }) => content.verdicts.some(({ indicator }) => indicator === code))
  const judged = finding?.content.verdicts.find(({ indicator }) => indicator === code)
  const first = finding?.content.verdicts[0]?.indicator === code
  const fault = (rule: CoherenceRule, message: string) => faultAt({ kind: 'indicator', code }, rule, message)
  return [
    ...(judged?.verdict ? [] : [fault('verdict-missing', `Indicator ${code} heeft nog geen oordeel.`)]),
    ...(lacksReason(judged) ? [fault('reason-missing', `Bij geen oordeel op ${code} hoort een reden.`)] : []),
    ...(severities.get(code) === 'high'
      ? [fault('high-discrepancy-open', `Bij ${code} staat een groot verschil open dat niemand heeft afgehandeld.`)]
      : []),
    ...(finding && first ? textFaults(finding.content, fault) : []),
  ]
}

function textFaults(content: FindingContent, fault: (rule: CoherenceRule, message: string) => Incoherence) {
  const codes = content.verdicts.map(({ indicator }) => indicator).join(', ')
  if (content.blocks.length === 0) return [fault('text-missing', `De bevinding over ${codes} heeft geen tekst.`)]
  if (content.documents.length > 0) return []
  return [fault('source-missing', `De bevinding over ${codes} noemt geen bron.`)]
}

function lacksReason(judged: Judged | undefined): boolean {
  return judged?.verdict === 'no-verdict' && !judged.reason?.trim()
}

function conclusionFaults(
  { code, name, indicators }: CheckedApproach['themes'][number],
  { findings, conclusions }: CheckedApproach,
): Incoherence[] {
  const own = findings.filter(({ content }) => content.verdicts.some(({ indicator }) => indicators.includes(indicator)))
  const verdicts = own.flatMap(({ content }) => content.verdicts.map(({ verdict }) => verdict))
  const attention = own.some(({ content }) => content.pointsOfAttention.length > 0)
  const conclusion = conclusions.find(({ theme }) => theme === code)?.content
  const fault = (rule: CoherenceRule, message: string) => faultAt({ kind: 'conclusion', code }, rule, message)
  if (!conclusion) return [fault('conclusion-missing', `Thema ${code} (${name}) heeft nog geen conclusie.`)]
  const point = verdicts.includes('improvement-point')
  const improves = conclusion.improvements.length > 0
  return [
    ...(point && !improves
      ? [fault('improvement-missing', `Thema ${code} heeft een verbeterpunt (X), maar «wat kan beter» is leeg.`)]
      : []),
    ...(improves && !point && !attention
      ? [
          fault(
            'improvement-without-ground',
            `Bij «wat kan beter» van thema ${code} staat iets, maar het thema heeft geen X en geen LET OP.`,
          ),
        ]
      : []),
    ...(conclusion.strengths.length > 0 && verdicts.length > 0 && !verdicts.includes('meets')
      ? [
          fault(
            'strength-without-ground',
            `Bij «wat gaat goed» van thema ${code} staat iets, maar geen indicator van het thema voldoet.`,
          ),
        ]
      : []),
  ]
}

function faultAt(place: Incoherence['place'], rule: CoherenceRule, message: string): Incoherence {
  return { rule, blocks: blockingRules.has(rule), place, message }
}
