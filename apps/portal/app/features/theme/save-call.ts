import type { PortalRouter } from '@toezicht/api/portal'
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client'
import type { Seat } from '../unsent/desk.ts'
import type { SaveItem, SaveResult } from './save-result.ts'

const client = createTRPCClient<PortalRouter>({ links: [httpLink({ url: '/trpc' })] })
const patience = 20_000
const inTime = () => ({ signal: AbortSignal.timeout(patience) })

/**
 * Saves one answer at a time over HTTP, for one account only. Whatever gives no clear answer waits: asking again with the same key is safe.
 * When the browser's session is another than the page was made for, it asks whose that is: the same person's is taken on, nobody else's.
 */
export function savingAs({ account, seat: first }: Seat) {
  let seat = first
  return async (submission: string, key: string, item: SaveItem): Promise<SaveResult> => {
    const result = await saveOne({ submission, key, seat, item })
    if (result.outcome !== 'waits' || result.why !== 'signed-out') return result
    const now = await ownSeat()
    if (!now || now.seat === seat) return result
    if (now.account !== account) return { outcome: 'waits', why: 'somebody-else' }
    seat = now.seat
    return saveOne({ submission, key, seat, item })
  }
}

async function saveOne(asked: { submission: string; key: string; seat: string; item: SaveItem }): Promise<SaveResult> {
  const { item, ...request } = asked
  try {
    const { answers } = await client.saveAnswers.mutate({ ...request, answers: [item] }, inTime())
    return told(answers[0])
  } catch (error) {
    return resultOf(error)
  }
}

/** Whose session this browser holds now; null when nobody's, or when the server cannot be asked. */
export async function ownSeat(): Promise<Seat | null> {
  return client.getOwnSeat.query({}, inTime()).catch(() => null)
}

/** Counts as use of the session, so that it does not end while someone reads. False when it is over or away. */
export async function stayAwake(): Promise<boolean> {
  return (await ownSeat()) !== null
}

interface RefusalData {
  refused: string
  reason?: string
  current?: unknown
}

const noAnswer: SaveResult = { outcome: 'waits', why: 'connection' }

function resultOf(error: unknown): SaveResult {
  const data =
    error instanceof TRPCClientError ? (error.data as { refusal?: RefusalData; httpStatus?: number } | null) : null
  const refusal = data?.refusal
  const status = data?.httpStatus ?? 500
  if (refusal?.refused === 'signed-out') return { outcome: 'waits', why: 'signed-out' }
  if (refusal?.refused === 'conflict') return told((refusal.current as { answers?: Told[] } | undefined)?.answers?.[0])
  if (status >= 500 || status === 429 || status === 408) return noAnswer
  if (status === 413) return { outcome: 'refused', reason: 'too-long' }
  return { outcome: 'refused', reason: refusal?.reason ?? refusal?.refused ?? 'malformed' }
}

/** An outcome as the procedure gives it; `held` is not this person's to write now. */
interface Told {
  outcome: string
  reason?: string
}

function told(outcome: Told | undefined): SaveResult {
  if (outcome?.outcome === 'held') return { outcome: 'refused', reason: outcome.reason ?? 'not-assigned' }
  if (outcome?.outcome === 'conflict') return { by: null, ...outcome } as SaveResult
  return outcome?.outcome === 'saved' ? (outcome as SaveResult) : noAnswer
}
