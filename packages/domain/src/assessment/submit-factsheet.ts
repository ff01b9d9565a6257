import { isRefusal, type Refusal } from '../refusal.ts'
import type { Blocker } from './factsheet-blockers.ts'
import { type JudgementStatus, step } from './judgement.ts'

/** Refuses while anything stands in the way, with the whole list; a factsheet that was approved is submitted again after a change. */
export function submitFactsheet(
  factsheet: { status: JudgementStatus } | null,
  blockers: readonly Blocker[],
): Refusal | { status: 'submitted' } {
  const after = factsheet ? step(factsheet.status, 'submit') : { status: 'submitted' as const }
  if (isRefusal(after)) return after
  if (blockers.length > 0)
    return {
      refused: 'invalid',
      reason: 'factsheet-blocked',
      issues: blockers.map(({ place, reason }) => ({ path: place ? `${place.kind}:${place.id}` : '', reason })),
    }
  return { status: 'submitted' }
}
