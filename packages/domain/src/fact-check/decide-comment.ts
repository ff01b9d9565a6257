import { z } from 'zod'
import { isRefusal, type Refusal } from '../refusal.ts'
import { cleanText } from '../submission/clean-text.ts'
import { type FactCheckStatus, stepFactCheck } from './fact-check.ts'

export const commentDecisions = ['accepted', 'partly', 'declined'] as const
export const commentDecisionSchema = z.enum(commentDecisions)
export type CommentDecision = z.infer<typeof commentDecisionSchema>

/** In characters; the gemeente reads it. */
export const longestDecisionReason = 10_000

/**
 * Decides about one comment, with a reason that the gemeente reads. Refused for whoever ever wrote a word of what it is about, and once the answers
 * went back; until then a decision may be changed. The database's triggers refuse the same again.
 */
export function decideComment(
  status: FactCheckStatus,
  reason: string,
  actor: string,
  writers: readonly string[],
): Refusal | { reason: string } {
  const after = stepFactCheck(status, 'decide')
  if (isRefusal(after)) return after
  if (writers.includes(actor)) return { refused: 'four-eyes' }
  const cleaned = cleanText(reason)?.trim() ?? ''
  if (!cleaned) return { refused: 'invalid', reason: 'decision-reason-missing', field: 'reason' }
  if (cleaned.length > longestDecisionReason)
    return { refused: 'invalid', reason: 'decision-reason-long', field: 'reason' }
  return { reason: cleaned }
}

/** Sends the answers back: every comment has a decision. */
export function answerFactCheck(status: FactCheckStatus, undecided: number): Refusal | { status: FactCheckStatus } {
  const after = stepFactCheck(status, 'answer')
  if (isRefusal(after)) return after
  return undecided > 0 ? { refused: 'closed', reason: 'fact-check-undecided' } : after
}
