import type { Refusal } from '../refusal.ts'

/** Proposes to take a version away from the public. Refuses one that is gone already. */
export function proposeWithdrawal(version: { withdrawnAt: Date | null }): Refusal | { status: 'proposed' } {
  if (version.withdrawnAt) return { refused: 'closed', reason: 'already-withdrawn' }
  return { status: 'proposed' }
}
