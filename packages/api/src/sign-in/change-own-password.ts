import { savePassword } from '@toezicht/database/repositories/sign-in'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { refusePassword } from '@toezicht/identity/password-rule'
import { hashPassword } from '@toezicht/identity/passwords'
import type { Call } from '../call.ts'
import { judgeOwnPassword } from './judge-own-password.ts'

/** A new password for whoever is signed in; all other sessions end. */
export async function changeOwnPassword(
  call: Call,
  email: string,
  given: { current: string; next: string },
): Promise<{ changed: true } | Refusal> {
  const weak = refusePassword(given.next, email, 'next')
  if (weak) return weak
  const own = await judgeOwnPassword(call, given.current, 'current')
  if (isRefusal(own)) return own
  const hash = await hashPassword(given.next)
  if (isRefusal(hash)) return hash
  return call.store.change(call.session, (changing) => savePassword(changing, own.try, hash))
}
