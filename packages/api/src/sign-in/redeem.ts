import { type FoundInvitation, findInvitation, redeemInvitation } from '@toezicht/database/repositories/invitation'
import type { NextStep } from '@toezicht/database/repositories/sign-in'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { clientKey } from '@toezicht/identity/client-key'
import { hashInvitationCode } from '@toezicht/identity/invitation-secrets'
import { refusePassword } from '@toezicht/identity/password-rule'
import { hashPassword } from '@toezicht/identity/passwords'
import { hashToken } from '@toezicht/identity/session-token'
import type { Call } from '../call.ts'
import { freshAttempt } from './fresh-secrets.ts'
import type { GivenInvitation } from './input.ts'

/**
 * Redeems an invitation once: sets the first password and goes on to the second step. An account that has a password keeps it and signs in
 * as always: an invitation is no way round a password.
 */
export async function redeem(
  call: Call,
  given: { invitation: GivenInvitation; password: string | null },
): Promise<NextStep | { next: 'sign-in' } | Refusal> {
  const { key, email } = keyOf(given.invitation, call.secret)
  const found = await findInvitation(call.store.direct, key, email, clientKey(call.clientAddress))
  if (isRefusal(found)) return found
  if (found.state !== 'open') return { refused: 'closed', reason: `invitation-${found.state}` }
  const hash = await firstPassword(found, given.password)
  if (isRefusal(hash)) return hash
  const { token, attempt } = freshAttempt(call)
  const outcome = await call.store.change(call.session, (changing) => redeemInvitation(changing, key, hash, attempt))
  if (!isRefusal(outcome) && outcome.next !== 'sign-in') call.setAttemptToken(token)
  return outcome
}

/** A text that is no token of ours is looked up all the same, so that it counts as a guess. */
function keyOf(given: GivenInvitation, secret: string): { key: string; email: string | null } {
  if ('token' in given) return { key: hashToken(given.token) ?? '00', email: null }
  return { key: hashInvitationCode(given.shortCode, given.email, secret), email: given.email }
}

async function firstPassword(found: FoundInvitation, password: string | null): Promise<string | null | Refusal> {
  if (found.hasPassword) return null
  if (password === null || password === '') return { refused: 'invalid', reason: 'password-needed', field: 'password' }
  return refusePassword(password, found.email) ?? hashPassword(password)
}
