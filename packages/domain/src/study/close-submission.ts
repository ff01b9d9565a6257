import type { Refusal } from '../refusal.ts'

/**
 * STJ closes a network partner who never answers. Refuses a questionnaire that was sent or closed before, and the municipality's
 * own: without it there is nothing to judge, then the approach is withdrawn.
 */
export function closeSubmission(submission: {
  status: string
  respondentKind: 'municipality' | 'partner'
}): Refusal | { status: 'no-response' } {
  if (submission.status !== 'open') return { refused: 'closed', reason: 'submission-not-open' }
  if (submission.respondentKind === 'municipality')
    return { refused: 'invalid', reason: 'municipality-cannot-be-closed' }
  return { status: 'no-response' }
}
