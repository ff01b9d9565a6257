import { z } from 'zod'
import type { Refusal } from '../refusal.ts'
import { cleanText } from '../submission/clean-text.ts'

export const commentKinds = ['typing-error', 'fact', 'addition'] as const
export const commentKindSchema = z.enum(commentKinds)
export type CommentKind = z.infer<typeof commentKindSchema>

/** Longer than the whole factsheet; nobody meets it. In characters (UTF-16 units). */
export const longestComment = 100_000

/** A place of the draft: `context`, `approach:lokale-teams`, `finding:lokale-teams:T3.1.1`, `conclusion:lokale-teams:T3`. */
export const partCodeSchema = z
  .string()
  .max(200)
  .regex(/^(context|(approach|finding|conclusion):[A-Za-z0-9.:-]+)$/)

/** The words of a comment as they are kept; an empty one may be kept while it is written. Refuses NUL and what is longer than the limit. */
export function judgeComment(body: string): Refusal | { body: string } {
  const cleaned = cleanText(body)
  if (cleaned === null) return { refused: 'invalid', reason: 'unusable-text', field: 'body' }
  if (cleaned.length > longestComment) return { refused: 'invalid', reason: 'fact-check-comment-long', field: 'body' }
  return { body: cleaned }
}
