import type { JudgementStatus } from '../assessment/judgement.ts'
import type { Refusal } from '../refusal.ts'
import { hasPassed } from '../study/deadline.ts'
import type { FactCheckStatus } from './fact-check.ts'

/**
 * Opens the fact check on the approved factsheet; null when that is allowed. Refuses content that nobody approved, a day that has passed, a second one
 * beside one that is not finished, and a gemeente of which nobody can read it.
 */
export function openFactCheck(
  factsheet: { status: JudgementStatus } | null,
  earlier: readonly { status: FactCheckStatus }[],
  readers: number,
  deadline: string,
  now: Date,
): Refusal | null {
  if (factsheet?.status !== 'approved') return { refused: 'closed', reason: 'factsheet-not-approved' }
  if (earlier.some(({ status }) => status === 'open' || status === 'sent'))
    return { refused: 'closed', reason: 'fact-check-unfinished' }
  if (readers === 0) return { refused: 'closed', reason: 'fact-check-nobody' }
  if (hasPassed(deadline, now)) return { refused: 'invalid', reason: 'deadline-in-past', field: 'deadline' }
  return null
}
