import { endOwnSession } from '@toezicht/database/repositories/session-list'
import type { Call } from '../call.ts'

/** Ends this browser's session, in the database and in its cookies. */
export async function leave(call: Call): Promise<{ next: 'sign-in' }> {
  if (call.session) await call.store.change(call.session, endOwnSession)
  call.setSessionToken(null)
  call.setAttemptToken(null)
  return { next: 'sign-in' }
}
