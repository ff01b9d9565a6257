import { isRefusal, type Refusal } from '../refusal.ts'
import { type JudgementStatus, step } from './judgement.ts'

/**
 * Approves exactly the content the approver has seen. Refuses what is not submitted, content that changed meanwhile, and whoever changed
 * anything since the last approval (for a factsheet: anything of that municipality). The database's triggers refuse the same again.
 */
export function approve(
  subject: { status: JudgementStatus; contentHash: string },
  seenHash: string,
  actor: string,
  changersSinceApproval: readonly string[],
): Refusal | { status: 'approved' } {
  const after = step(subject.status, 'approve')
  if (isRefusal(after)) return after
  if (subject.contentHash !== seenHash) return { refused: 'conflict', reason: 'content-changed' }
  if (changersSinceApproval.includes(actor)) return { refused: 'four-eyes' }
  return { status: 'approved' }
}
