import type { AnswerValue, LinkedDocument } from '../submission/answer-value.ts'

/** See comparison.md: 'unclear' is an inspector's mark, 'pending' not sent yet, 'no-response' closed by STJ with a reason. */
export const positionStates = [
  'answered',
  'unknown',
  'unclear',
  'blank',
  'not-asked',
  'pending',
  'no-response',
] as const
export type PositionState = (typeof positionStates)[number]

export const evidenceStates = ['stated', 'in-document', 'mentioned-not-received', 'contradicted-by-document'] as const
export type EvidenceState = (typeof evidenceStates)[number]

/** How an inspector reads a partner's text beside the municipality's. */
export const readings = ['same', 'narrower', 'broader', 'different'] as const
export type Reading = (typeof readings)[number]

/** Where one respondent stands on one question. `name` is for STJ's screens only and never enters a proposed sentence. */
export type Position = {
  respondent: string
  name: string
  kind: 'municipality' | 'partner'
  state: PositionState
  value: AnswerValue | null
  documents: readonly LinkedDocument[]
  evidence: EvidenceState
  reading: Reading | null
}
