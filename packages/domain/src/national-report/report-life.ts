import type { Refusal } from '../refusal.ts'

export type SnapshotStatus = 'submitted' | 'returned' | 'approved' | 'replaced'

/** Approves exactly the frozen report that was seen, by somebody who froze it not and wrote no word of it since the last approval. */
export function approveReport(
  snapshot: { status: SnapshotStatus; contentHash: string; frozenBy: string | null },
  seenHash: string,
  actor: string,
  writers: readonly string[],
): Refusal | null {
  if (snapshot.status !== 'submitted') return { refused: 'closed', reason: 'not-submitted' }
  if (snapshot.contentHash !== seenHash) return { refused: 'conflict', reason: 'content-changed' }
  return snapshot.frozenBy === actor || writers.includes(actor) ? { refused: 'four-eyes' } : null
}

export interface ReportVersion {
  snapshot: string
  state: 'proposed' | 'cancelled' | 'published'
  withdrawal: 'none' | 'proposed' | 'confirmed'
}

/**
 * Proposes to publish an approved report, at once or from a moment on. Refused: text that is not the newest approved one, what was published before, a second
 * proposal, a correction nobody explains, an embargo in the past, and approaches that are public no more.
 */
export function proposeReport(
  proposal: {
    snapshot: string
    approved: string | null
    correction: string | null
    visibleFrom: Date | null
    vanished: number
  },
  versions: readonly ReportVersion[],
  now: Date,
): Refusal | null {
  const published = versions.filter(({ state }) => state === 'published')
  if (proposal.approved !== proposal.snapshot) return { refused: 'conflict', reason: 'content-changed' }
  if (versions.some(({ state }) => state === 'proposed'))
    return { refused: 'closed', reason: 'report-proposed-already' }
  if (published.some((each) => each.snapshot === proposal.snapshot && each.withdrawal !== 'confirmed'))
    return { refused: 'closed', reason: 'already-published' }
  if (proposal.vanished > 0) return { refused: 'closed', reason: 'report-approach-not-public' }
  if (published.length > 0 && !proposal.correction)
    return { refused: 'invalid', reason: 'correction-missing', field: 'correction' }
  if (proposal.visibleFrom && proposal.visibleFrom <= now)
    return { refused: 'invalid', reason: 'embargo-in-the-past', field: 'moment' }
  return null
}

/** Confirms what the lead proposed: somebody else, and still the newest approved text. */
export function confirmReport(
  version: ReportVersion & { proposedBy: string | null },
  actor: string,
  { approved, vanished }: { approved: string | null; vanished: number },
): Refusal | null {
  if (version.state !== 'proposed') return { refused: 'closed', reason: 'report-not-proposed' }
  if (version.proposedBy === actor) return { refused: 'four-eyes' }
  if (vanished > 0) return { refused: 'closed', reason: 'report-approach-not-public' }
  return approved === version.snapshot ? null : { refused: 'conflict', reason: 'content-changed' }
}

/** Confirms a withdrawal that somebody else proposed. */
export function confirmWithdrawal(
  version: ReportVersion & { withdrawalProposedBy: string | null },
  actor: string,
): Refusal | null {
  if (version.withdrawal !== 'proposed') return { refused: 'closed', reason: 'withdrawal-not-proposed' }
  return version.withdrawalProposedBy === actor ? { refused: 'four-eyes' } : null
}
