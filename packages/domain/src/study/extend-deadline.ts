import type { Refusal } from '../refusal.ts'
import { hasPassed } from './deadline.ts'

/** Also for single questions that came back. Refuses a questionnaire that takes no answers any more, and a day that is no extension or has already passed. */
export function extendDeadline(
  submission: { status: string; deadline: string },
  wanted: string,
  now: Date,
): Refusal | { deadline: string } {
  if (submission.status !== 'open' && submission.status !== 'returned')
    return { refused: 'closed', reason: 'submission-not-open' }
  if (wanted <= submission.deadline) return { refused: 'invalid', reason: 'no-extension', field: 'deadline' }
  if (hasPassed(wanted, now)) return { refused: 'invalid', reason: 'deadline-in-past', field: 'deadline' }
  return { deadline: wanted }
}
