import { enrolTotp as enrol } from '@toezicht/database/repositories/sign-in'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { normaliseCode } from '@toezicht/identity/codes'
import { newBackupCodes, normaliseInvitationCode } from '@toezicht/identity/invitation-code'
import { hashShortCode } from '@toezicht/identity/secrets'
import { z } from 'zod'
import type { Call } from '../call.ts'
import { openProcedure, settle } from '../procedure.ts'
import { freshSession } from '../sign-in/fresh-secrets.ts'
import { givenCode } from '../sign-in/input.ts'
import { bookTotpTry, judgeTotp } from '../sign-in/judge-totp.ts'
import { attemptOver } from '../sign-in/refusals.ts'

/** The first code of the new authenticator. Takes it into use, opens a session, and gives the backup codes this once. */
export const enrolTotp = openProcedure({
  verb: 'enrol-totp',
  roles: ['visitor'],
  relation: 'none',
  states: 'an enrolment under way in this browser, thirty minutes, five tries',
})
  .input(z.strictObject({ code: givenCode }))
  .mutation(async ({ ctx, input }) => settle(await finishEnrolment(ctx, normaliseCode(input.code))))

async function finishEnrolment(call: Call, code: string): Promise<{ next: 'home'; backupCodes: string[] } | Refusal> {
  const { attempt } = call
  if (!attempt) return attemptOver
  const tried = await bookTotpTry(call, attempt, 'enrol')
  if (isRefusal(tried)) return tried
  const step = await judgeTotp(call, tried, code)
  if (isRefusal(step)) return step
  const backupCodes = newBackupCodes()
  const backupCodeHashes = backupCodes.map((backup) =>
    hashShortCode('backup', tried.accountId, normaliseInvitationCode(backup), call.secret),
  )
  const { token, session } = freshSession(call)
  const given = { attempt, try: tried.try, step, backupCodeHashes }
  const outcome = await call.store.change(call.session, (changing) => enrol(changing, given, session))
  if (isRefusal(outcome)) return outcome
  call.setSessionToken(token)
  call.setAttemptToken(null)
  return { next: 'home', backupCodes }
}
