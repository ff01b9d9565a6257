import type { PortalRouter } from '@toezicht/api/portal'
import { type CommentKind, commentKindSchema } from '@toezicht/domain/fact-check/comment'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import type { WrittenAnswer } from '../theme/read-answer.ts'
import type { SaveItem, SaveResult } from '../theme/save-result.ts'

const client = createTRPCClient<PortalRouter>({ links: [httpLink({ url: '/trpc' })] })
const patience = 20_000

/** A comment in the shape that the autosaver of answers carries: its words as text, its kind where an explanation would stand. */
export function asWritten(kind: string, body: string): WrittenAnswer {
  return { value: { kind: 'text', text: body.replace(/\r\n?/g, '\n') }, explanation: kind }
}

/** And back. */
export function commentWords({ value, explanation }: WrittenAnswer): { kind: CommentKind; body: string } {
  const kind = commentKindSchema.safeParse(explanation)
  return { kind: kind.data ?? 'fact', body: value?.kind === 'text' ? value.text : '' }
}

/** Saves one comment over HTTP. Whatever gives no clear answer waits: asking again is safe, the same words are saved once. */
export async function saveComment(factCheck: string, part: string, item: SaveItem): Promise<SaveResult> {
  const { question: comment, expected } = item
  const words = commentWords(item)
  try {
    const asked = { factCheck, comment, part, ...words, expected }
    const saved = await client.saveFactCheckComment.mutate(asked, { signal: AbortSignal.timeout(patience) })
    return { outcome: 'saved', ...saved }
  } catch (error) {
    return resultOf(error)
  }
}

interface RefusalData {
  refused: string
  reason?: string
  current?: { version: number; kind: string; body: string; savedAt: string }
}

function resultOf(error: unknown): SaveResult {
  const data =
    error instanceof TRPCClientError ? (error.data as { refusal?: RefusalData; httpStatus?: number } | null) : null
  const { refusal, httpStatus = 500 } = data ?? {}
  if (refusal?.refused === 'signed-out') return { outcome: 'waits', why: 'signed-out' }
  // Somebody else signed in here meanwhile: to them this comment does not exist.
  if (refusal?.refused === 'outside-scope') return { outcome: 'waits', why: 'somebody-else' }
  if (refusal?.refused === 'conflict' && refusal.current) {
    const { version, kind, body, savedAt } = refusal.current
    return { outcome: 'conflict', ...asWritten(kind, body), version, savedAt, by: null }
  }
  if (httpStatus >= 500 || httpStatus === 429 || httpStatus === 408) return { outcome: 'waits', why: 'connection' }
  if (httpStatus === 413) return { outcome: 'refused', reason: 'fact-check-comment-long' }
  return { outcome: 'refused', reason: refusal?.reason ?? refusal?.refused ?? 'malformed' }
}
