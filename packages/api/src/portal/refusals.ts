import type { Refusal } from '@toezicht/domain/refusal'
import type { MaySave } from './load-submission.ts'

/** Why a submission takes nothing any more: `submission-sent`, `submission-no-response` or `submission-withdrawn`. */
export function closedAs(status: string): Refusal {
  return { refused: 'closed', reason: `submission-${status}` }
}

/** Why one question takes nothing from this person now. */
export function heldAs(may: Exclude<MaySave, 'yes'>, status: string): Refusal {
  return may === 'closed' ? closedAs(status) : { refused: 'closed', reason: may }
}
