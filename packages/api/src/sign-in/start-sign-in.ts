import { beginAttempt, findCredentials, type NextStep, refuseTry } from '@toezicht/database/repositories/sign-in'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { clientKey } from '@toezicht/identity/client-key'
import { verifyPassword } from '@toezicht/identity/passwords'
import type { Call } from '../call.ts'
import { freshAttempt } from './fresh-secrets.ts'
import { wrongCredentials } from './refusals.ts'

/**
 * First step of every sign-in. The try is booked before the password is judged, and a password is judged also when nobody has the address:
 * known and unknown take the same steps and hear the same. Right: an attempt bound to this browser, and its next step.
 */
export async function startSignIn(call: Call, given: { email: string; password: string }): Promise<NextStep | Refusal> {
  const found = await findCredentials(call.store.direct, given.email, clientKey(call.clientAddress))
  if (isRefusal(found)) return found
  const right = await verifyPassword(found.passwordHash, given.password)
  if (isRefusal(right)) return right
  if (!right) {
    await refuseTry(call.store.direct, found.try)
    return wrongCredentials
  }
  const { token, attempt } = freshAttempt(call)
  const outcome = await call.store.change(call.session, (changing) => beginAttempt(changing, found.try, attempt))
  if (!isRefusal(outcome)) call.setAttemptToken(token)
  return outcome
}
