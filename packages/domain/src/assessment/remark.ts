import { z } from 'zod'
import type { Refusal } from '../refusal.ts'

/** What can be remarked on. */
export const remarkSubjectKinds = ['finding', 'conclusion', 'factsheet'] as const
export type RemarkSubjectKind = (typeof remarkSubjectKinds)[number]

/** Longer belongs in the text itself, or in several remarks. */
export const longestRemark = 5000

/** A remark as typed: far longer than is kept, so that too long a text is refused by name, with the text still in the screen. */
export const remarkInputSchema = z
  .string()
  .max(100_000)
  .refine((body) => !body.includes('\u0000'))

/**
 * Judges a remark, or an answer in a thread (`thread`: null starts a new one). Refuses an empty text, one of more than 5000 characters, and an
 * answer in a thread that was settled. Gives the text as it is kept.
 */
export function writeRemark(body: string, thread: { resolved: boolean } | null): Refusal | { body: string } {
  const kept = body.trim()
  if (kept === '') return { refused: 'invalid', reason: 'remark-empty', field: 'body' }
  if (kept.length > longestRemark) return { refused: 'invalid', reason: 'remark-too-long', field: 'body' }
  if (thread?.resolved) return { refused: 'closed', reason: 'thread-resolved' }
  return { body: kept }
}

/** Settles a thread or opens it again; refuses what stands that way already. */
export function resolveThread(thread: { resolved: boolean }, resolved: boolean): Refusal | { resolved: boolean } {
  if (thread.resolved !== resolved) return { resolved }
  return { refused: 'closed', reason: resolved ? 'thread-resolved' : 'thread-open' }
}
