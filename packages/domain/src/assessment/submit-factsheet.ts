import { isRefusal, type Refusal } from '../refusal.ts'
import type { Blocker } from './factsheet-blockers.ts'
import { type JudgementStatus, step } from './judgement.ts'

/**
 * Refuses while anything stands in the way, with the whole list. One that was approved is submitted again when its facts `changed` since; a proposal to
 * publish what was approved is void then.
 */
export function submitFactsheet(
  factsheet: { status: JudgementStatus } | null,
  blockers: readonly Blocker[],
  changed = false,
): Refusal | { status: 'submitted' } {
  const again = factsheet?.status === 'approved' && changed
  const after = factsheet && !again ? step(factsheet.status, 'submit') : { status: 'submitted' as const }
  if (isRefusal(after)) return after
  if (blockers.length > 0)
    return {
      refused: 'invalid',
      reason: 'factsheet-blocked',
      issues: blockers.map(({ place, reason }) => ({ path: place ? `${place.kind}:${place.id}` : '', reason })),
    }
  return { status: 'submitted' }
}
