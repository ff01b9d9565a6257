import type { PortalRouter } from '@toezicht/api/portal'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import type { SaveItem, SaveResult } from './autosaver.ts'

const client = createTRPCClient<PortalRouter>({ links: [httpLink({ url: '/trpc' })] })
const patience = 20_000

/** Saves one answer over HTTP. Whatever gives no clear answer is `unsure`: asking again with the same key is safe. */
export async function saveOne(submission: string, key: string, item: SaveItem): Promise<SaveResult> {
  try {
    const { answers } = await client.saveAnswers.mutate(
      { submission, key, answers: [item] },
      { signal: AbortSignal.timeout(patience) },
    )
    const [outcome] = answers
    return outcome ? told(outcome) : { outcome: 'unsure' }
  } catch (error) {
    return resultOf(error)
  }
}

/** Counts as use of the session, so that it does not end while someone reads. False when it is over or away. */
export async function stayAwake(submission: string): Promise<boolean> {
  return client.getSubmission.query({ submission }, { signal: AbortSignal.timeout(patience) }).then(
    () => true,
    () => false,
  )
}

interface RefusalData {
  refused: string
  reason?: string
  current?: unknown
}

function resultOf(error: unknown): SaveResult {
  const data =
    error instanceof TRPCClientError ? (error.data as { refusal?: RefusalData; httpStatus?: number } | null) : null
  const refusal = data?.refusal
  const status = data?.httpStatus ?? 500
  if (refusal?.refused === 'signed-out') return { outcome: 'signed-out' }
  if (refusal?.refused === 'conflict') return conflictOf(refusal.current)
  if (status >= 500 || status === 429 || status === 408) return { outcome: 'unsure' }
  if (status === 413) return { outcome: 'refused', reason: 'too-long' }
  return { outcome: 'refused', reason: refusal?.reason ?? refusal?.refused ?? 'malformed' }
}

function conflictOf(current: unknown): SaveResult {
  const stored = (current as { answers?: Told[] } | undefined)?.answers?.[0]
  return stored ? told(stored) : { outcome: 'unsure' }
}

/** An outcome as the procedure gives it, and `held`: not this person's to write now. */
interface Told {
  outcome: string
  reason?: string
}

function told(outcome: Told): SaveResult {
  if (outcome.outcome === 'held') return { outcome: 'refused', reason: outcome.reason ?? 'not-assigned' }
  if (outcome.outcome === 'conflict') return { by: null, ...outcome } as SaveResult
  return outcome.outcome === 'saved' ? (outcome as SaveResult) : { outcome: 'unsure' }
}
