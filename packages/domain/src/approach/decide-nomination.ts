import type { Refusal } from '../refusal.ts'
import { addPartner } from './add-partner.ts'
import type { Partner, PlannedRespondent } from './assign-approach.ts'

const decided: Refusal = { refused: 'closed', reason: 'nomination-decided' }

/**
 * Makes a partner of a proposal, under the name STJ gives it. Refuses what was decided or withdrawn before; for the rest it is adding a partner:
 * the fourth, a repetition, a deadline that has passed and an approach that is no longer judged are refused.
 */
export function confirmNomination(
  nomination: { status: string },
  approach: Parameters<typeof addPartner>[0],
  partner: Partner,
  deadline: string,
  now: Date,
): Refusal | PlannedRespondent {
  return nomination.status === 'proposed' ? addPartner(approach, partner, deadline, now) : decided
}

/** Declines a proposal; null when that is allowed. */
export function declineNomination(nomination: { status: string }): Refusal | null {
  return nomination.status === 'proposed' ? null : decided
}
