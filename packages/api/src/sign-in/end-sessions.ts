import { endSessions } from '@toezicht/database/repositories/session-list'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import type { Call } from '../call.ts'

export const endedSessions = z.strictObject({ sessionId: z.union([z.uuid(), z.literal('others')]) })

/** Ends one other session of one's own, or all others. */
export async function endOtherSessions(call: Call, session: string): Promise<{ ended: number } | Refusal> {
  const ended = await call.store.change(call.session, (changing) => endSessions(changing, session))
  return ended === 0 && session !== 'others' ? outsideScope : { ended }
}
