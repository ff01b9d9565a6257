import type { Refusal } from '../refusal.ts'

/** Findings, theme conclusions and factsheets live the same life: draft → submitted → approved, or returned with a remark. */
export const judgementStatuses = ['draft', 'submitted', 'returned', 'approved', 'from-archive'] as const
export type JudgementStatus = (typeof judgementStatuses)[number]

export const judgementVerbs = ['edit', 'remove', 'submit', 'return', 'approve'] as const
export type JudgementVerb = (typeof judgementVerbs)[number]

/** The whole lifecycle. A change to submitted or approved content makes it a draft again; archive content is the import's. */
const next: Record<JudgementStatus, Partial<Record<JudgementVerb, JudgementStatus | 'removed'>>> = {
  draft: { edit: 'draft', remove: 'removed', submit: 'submitted' },
  submitted: { edit: 'draft', return: 'returned', approve: 'approved' },
  returned: { edit: 'draft', remove: 'removed', submit: 'submitted' },
  approved: { edit: 'draft' },
  'from-archive': {},
}

/** The status after `verb`, or the refusal that says why it cannot be done now. */
export function step(status: JudgementStatus, verb: JudgementVerb): Refusal | { status: JudgementStatus | 'removed' } {
  const after = next[status][verb]
  return after ? { status: after } : { refused: 'closed', reason: `cannot-${verb}-${status}` }
}
