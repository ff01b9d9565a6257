import type { JudgementStatus } from '../assessment/judgement.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { decide, type PublicationStatus } from './publication.ts'

/**
 * Somebody other than whoever proposed says yes. Refuses what was decided before, content that is no longer the approved content of the proposal, and
 * an embargo whose moment passed while it waited. A withdrawal has no content: `factsheet` is null.
 */
export function confirmPublication(
  publication: { status: PublicationStatus; proposedBy: string; contentHash: string | null; visibleFrom: Date | null },
  factsheet: { status: JudgementStatus; contentHash: string } | null,
  actor: string,
  now: Date,
): Refusal | { status: 'confirmed' } {
  const after = decide(publication.status, 'confirm')
  if (isRefusal(after)) return after
  if (publication.proposedBy === actor) return { refused: 'four-eyes' }
  if (factsheet && (factsheet.status !== 'approved' || factsheet.contentHash !== publication.contentHash))
    return { refused: 'conflict', reason: 'publication-changed' }
  if (publication.visibleFrom && publication.visibleFrom <= now) return { refused: 'closed', reason: 'moment-passed' }
  return { status: 'confirmed' }
}
