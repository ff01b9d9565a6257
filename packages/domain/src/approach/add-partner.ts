import type { Refusal } from '../refusal.ts'
import { hasPassed } from '../study/deadline.ts'
import { mostPartners, type Partner, type PlannedRespondent, partnerAt, partnerKey } from './assign-approach.ts'

/** Names one more partner for an assigned approach. Refuses the fourth, a repetition, and an approach that is no longer judged. */
export function addPartner(
  approach: { status: string; partners: readonly (Partner & { position: number })[] },
  partner: Partner,
  deadline: string,
  now: Date,
): Refusal | PlannedRespondent {
  if (approach.status !== 'assigned') return { refused: 'closed', reason: 'approach-not-assigned' }
  if (approach.partners.length >= mostPartners)
    return { refused: 'invalid', reason: 'three-partners', field: 'organisation' }
  if (approach.partners.some((each) => partnerKey(each) === partnerKey(partner)))
    return { refused: 'invalid', reason: 'partner-twice', field: 'organisation' }
  if (hasPassed(deadline, now)) return { refused: 'invalid', reason: 'deadline-in-past', field: 'deadline' }
  return partnerAt(partner, Math.max(0, ...approach.partners.map((each) => each.position)) + 1)
}
