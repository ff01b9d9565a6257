import { findOwnCredentials, type OwnCredentials, refuseTry } from '@toezicht/database/repositories/sign-in'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { clientKey } from '@toezicht/identity/client-key'
import { verifyPassword } from '@toezicht/identity/passwords'
import type { Call } from '../call.ts'

/** Asks the password of whoever is signed in once more. Right: the booked try, still to be accepted by what follows. */
export async function judgeOwnPassword(call: Call, password: string, field: string): Promise<OwnCredentials | Refusal> {
  const own = await call.store.read(call.session, (reading) =>
    findOwnCredentials(reading, clientKey(call.clientAddress)),
  )
  if (isRefusal(own)) return own
  const right = await verifyPassword(own.passwordHash, password)
  if (isRefusal(right)) return right
  if (right) return own
  await refuseTry(call.store.direct, own.try)
  return { refused: 'invalid', reason: 'credentials', field }
}
