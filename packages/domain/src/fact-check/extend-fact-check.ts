import { isRefusal, type Refusal } from '../refusal.ts'
import { hasPassed } from '../study/deadline.ts'
import { type FactCheckStatus, stepFactCheck } from './fact-check.ts'

/** A later day to answer by; opens what was closed in silence once more. Refuses a day that is no extension or has passed. */
export function extendFactCheck(
  factCheck: { status: FactCheckStatus; deadline: string },
  wanted: string,
  now: Date,
): Refusal | { status: FactCheckStatus; deadline: string } {
  const after = stepFactCheck(factCheck.status, 'extend')
  if (isRefusal(after)) return after
  if (wanted <= factCheck.deadline) return { refused: 'invalid', reason: 'no-extension', field: 'deadline' }
  if (hasPassed(wanted, now)) return { refused: 'invalid', reason: 'deadline-in-past', field: 'deadline' }
  return { ...after, deadline: wanted }
}

/** Closes it without an answer of the gemeente: never before its deadline has passed. */
export function closeFactCheck(
  factCheck: { status: FactCheckStatus; deadline: string },
  now: Date,
): Refusal | { status: FactCheckStatus } {
  const after = stepFactCheck(factCheck.status, 'close')
  if (isRefusal(after)) return after
  return hasPassed(factCheck.deadline, now) ? after : { refused: 'closed', reason: 'fact-check-not-late' }
}
