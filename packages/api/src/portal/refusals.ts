import type { Refusal } from '@toezicht/domain/refusal'

/** Why a submission takes nothing any more: `submission-sent`, `submission-no-response` or `submission-withdrawn`. */
export function closedAs(status: string): Refusal {
  return { refused: 'closed', reason: `submission-${status}` }
}
