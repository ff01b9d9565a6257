import type { Refusal } from '../refusal.ts'

/** An approach that is withdrawn stays named, with its reason. Only an assigned one can be; open questionnaires close with it. */
export function withdrawApproach(approach: { status: string }): Refusal | { status: 'withdrawn' } {
  if (approach.status !== 'assigned') return { refused: 'closed', reason: 'approach-not-assigned' }
  return { status: 'withdrawn' }
}
