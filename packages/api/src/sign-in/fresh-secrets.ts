import type { FreshAttempt, FreshSession } from '@toezicht/database/repositories/sign-in'
import { newSignInCode } from '@toezicht/identity/codes'
import { hashShortCode } from '@toezicht/identity/secrets'
import { makeToken } from '@toezicht/identity/session-token'
import type { Call } from '../call.ts'

/** A sign-in attempt for this browser: the token for its cookie, and what the database keeps. */
export function freshAttempt(call: Call): { token: string; attempt: FreshAttempt } {
  const { token, hash } = makeToken()
  return { token, attempt: { hash, ...freshCode(call, hash) } }
}

/** A code for the mail, bound to one attempt. */
export function freshCode(call: Call, attempt: string): { code: string; codeHash: string } {
  const code = newSignInCode()
  return { code, codeHash: hashShortCode('sign-in', attempt, code, call.secret) }
}

export function freshSession(call: Call): { token: string; session: FreshSession } {
  const { token, hash } = makeToken()
  return { token, session: { hash, device: call.device } }
}
