import { beginRenewal } from '@toezicht/database/repositories/sign-in'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { normaliseCode } from '@toezicht/identity/codes'
import { makeToken } from '@toezicht/identity/session-token'
import { z } from 'zod'
import type { Call } from '../call.ts'
import { settle, signedInProcedure } from '../procedure.ts'
import { givenCode, givenPassword } from '../sign-in/input.ts'
import { judgeOwnPassword } from '../sign-in/judge-own-password.ts'
import { judgeTotp } from '../sign-in/judge-totp.ts'
import { wrongCode } from '../sign-in/refusals.ts'

/** Another authenticator: asks password and code, then enrols anew. The old one works until the new one does. */
export const changeTotp = signedInProcedure({
  verb: 'change-totp',
  roles: ['inspector', 'lead', 'administrator'],
  relation: 'own-account',
  states: 'fewer than ten failures this hour',
})
  .input(z.strictObject({ password: givenPassword, code: givenCode }))
  .mutation(async ({ ctx, input }) => settle(await startRenewal(ctx, input.password, normaliseCode(input.code))))

async function startRenewal(call: Call, password: string, code: string): Promise<{ next: string } | Refusal> {
  const own = await judgeOwnPassword(call, password, 'password')
  if (isRefusal(own)) return own
  const { totpSecret } = own
  if (!totpSecret) return wrongCode
  const step = await judgeTotp(call, { ...own, secret: totpSecret }, code)
  if (isRefusal(step)) return step
  const { token, hash } = makeToken()
  const outcome = await call.store.change(call.session, (changing) =>
    beginRenewal(changing, { try: own.try, step, attempt: hash }),
  )
  if (!isRefusal(outcome)) call.setAttemptToken(token)
  return outcome
}
