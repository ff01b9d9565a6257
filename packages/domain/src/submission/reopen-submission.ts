import type { Refusal } from '../refusal.ts'
import { hasPassed } from '../study/deadline.ts'

/**
 * The lead opens a whole questionnaire again, with a reason and a new day: one that was sent, or that was closed without an answer. What was sent
 * stays and is compared until the respondent sends again. Refuses one that is open, one of which single questions are out (those are taken back
 * first), an approach that is not judged any more, and a day that has passed.
 */
export function reopenSubmission(
  submission: { status: string; approachStatus: string },
  deadline: string,
  now: Date,
): Refusal | { status: 'open'; deadline: string } {
  if (submission.status === 'returned') return { refused: 'closed', reason: 'questions-returned' }
  if (submission.status !== 'sent' && submission.status !== 'no-response')
    return { refused: 'closed', reason: submission.status === 'open' ? 'submission-open' : 'submission-not-sent' }
  if (submission.approachStatus !== 'assigned') return { refused: 'closed', reason: 'approach-not-assigned' }
  if (hasPassed(deadline, now)) return { refused: 'invalid', reason: 'deadline-in-past', field: 'deadline' }
  return { status: 'open', deadline }
}
