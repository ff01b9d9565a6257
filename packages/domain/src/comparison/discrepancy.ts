import type { ComparisonRule } from '../questionnaire/question.ts'

export const patterns = [
  'municipality-alone',
  'single-partner-contradicts',
  'majority-against-municipality',
  'unconfirmed',
  'no-shared-option',
  'partners-divided',
  'lone-dissent',
  'municipality-unclear',
  'impossible-number',
  'list-gap',
  'needs-reading',
  'agreement',
] as const
export type Pattern = (typeof patterns)[number]

/** From light to heavy; 'open' waits for an inspector's reading. */
export const severities = ['none', 'low', 'open', 'medium', 'high'] as const
export type Severity = (typeof severities)[number]

/**
 * Stands beside the pattern. 'not-seen' is the note "niet gezien door STJ": affirmed, but without a document.
 * `count` is a number of respondents.
 */
export type Flag = {
  kind: 'unaware' | 'incomplete' | 'in-document' | 'mentioned-not-received' | 'contradicted-by-document' | 'not-seen'
  count: number
}

/** Respondents who gave the same answer (or share a state); ids and names in a fixed order. */
export type PositionGroup = {
  key: string
  label: string
  municipality: boolean
  partners: number
  respondents: { id: string; name: string }[]
}

/** Partners by where they stand; `confirming` and `contradicting` are 0 when the municipality gave no clear answer. */
export type PositionCounts = {
  partners: number
  answering: number
  confirming: number
  contradicting: number
  unknown: number
  unclear: number
  blank: number
  notAsked: number
  pending: number
  noResponse: number
}

/**
 * The outcome for one question of one assessment: a signal for the inspector, never a verdict.
 * `comparable` is false when nothing could be held beside another answer; the pattern is then 'agreement' and means just that.
 */
export type Discrepancy = {
  question: string
  rule: ComparisonRule
  ruleVersion: number
  comparable: boolean
  pattern: Pattern
  severity: Severity
  flags: Flag[]
  groups: PositionGroup[]
  counts: PositionCounts
  explanation: string
  wouldResolve: string
}
