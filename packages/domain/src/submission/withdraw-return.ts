import type { Refusal } from '../refusal.ts'

/** STJ takes back what it returned: the questionnaire counts as sent again, as it was. Refuses when nothing is out. */
export function withdrawReturn(submission: { status: string }): Refusal | { status: 'sent' } {
  if (submission.status !== 'returned') return { refused: 'closed', reason: 'nothing-returned' }
  return { status: 'sent' }
}
