import { acceptBackupCode, acceptTotp } from '@toezicht/database/repositories/sign-in'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { normaliseCode } from '@toezicht/identity/codes'
import { normaliseInvitationCode } from '@toezicht/identity/invitation-code'
import { hashShortCode } from '@toezicht/identity/secrets'
import { z } from 'zod'
import type { Call } from '../call.ts'
import { openProcedure, settle } from '../procedure.ts'
import { freshSession } from '../sign-in/fresh-secrets.ts'
import { givenCode } from '../sign-in/input.ts'
import { bookTotpTry, judgeTotp } from '../sign-in/judge-totp.ts'
import { attemptOver } from '../sign-in/refusals.ts'

/** The code of the authenticator, or a backup code; each works once. Right: a new session in this browser. */
export const enterCode = openProcedure({
  verb: 'enter-code',
  roles: ['visitor'],
  relation: 'none',
  states: 'a sign-in under way in this browser, ten minutes, five tries',
})
  .input(z.strictObject({ code: givenCode }))
  .mutation(async ({ ctx, input }) => settle(await finishSignIn(ctx, input.code)))

async function finishSignIn(
  call: Call,
  typed: string,
): Promise<{ next: 'home'; backupCodesLeft: number | null } | Refusal> {
  const { attempt } = call
  if (!attempt) return attemptOver
  const tried = await bookTotpTry(call, attempt, 'totp')
  if (isRefusal(tried)) return tried
  const { token, session } = freshSession(call)
  const code = normaliseCode(typed)
  const outcome = /^\d{6}$/.test(code)
    ? await withTotp(call, { ...tried, attempt }, code, session)
    : await withBackupCode(call, { ...tried, attempt }, typed, session)
  if (isRefusal(outcome)) return outcome
  call.setSessionToken(token)
  call.setAttemptToken(null)
  return { next: 'home', backupCodesLeft: outcome.backupCodesLeft ?? null }
}

type Opened = { opened: true; backupCodesLeft?: number }
type Tried = { try: string; accountId: string; secret: string; attempt: string }
type Session = ReturnType<typeof freshSession>['session']

async function withTotp(call: Call, tried: Tried, code: string, session: Session): Promise<Opened | Refusal> {
  const step = await judgeTotp(call, tried, code)
  if (isRefusal(step)) return step
  return call.store.change(call.session, (changing) => acceptTotp(changing, { ...tried, step }, session))
}

function withBackupCode(call: Call, tried: Tried, typed: string, session: Session): Promise<Opened | Refusal> {
  const codeHash = hashShortCode('backup', tried.accountId, normaliseInvitationCode(typed), call.secret)
  return call.store.change(call.session, (changing) => acceptBackupCode(changing, { ...tried, codeHash }, session))
}
