import type { Refusal } from '../refusal.ts'

/**
 * STJ closes an open questionnaire. One that was reopened and not sent again goes back to what was sent. Otherwise the network partner counts as
 * without answer; the municipality's own is refused: without it there is nothing to judge, then the approach is withdrawn. Refuses one that was
 * sent or closed before, and one of which single questions came back: those are taken back.
 */
export function closeSubmission(submission: {
  status: string
  respondentKind: 'municipality' | 'partner'
  /** Number of the latest sent version; 0 when nothing was sent. */
  latestVersion: number
}): Refusal | { status: 'no-response' | 'sent' } {
  if (submission.status === 'returned') return { refused: 'closed', reason: 'questions-returned' }
  if (submission.status !== 'open') return { refused: 'closed', reason: 'submission-not-open' }
  if (submission.latestVersion > 0) return { status: 'sent' }
  if (submission.respondentKind === 'municipality')
    return { refused: 'invalid', reason: 'municipality-cannot-be-closed' }
  return { status: 'no-response' }
}
