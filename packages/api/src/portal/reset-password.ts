import { checkPasswordReset, finishPasswordReset } from '@toezicht/database/repositories/password-reset'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { clientKey } from '@toezicht/identity/client-key'
import { normaliseCode } from '@toezicht/identity/codes'
import { refusePassword } from '@toezicht/identity/password-rule'
import { hashPassword } from '@toezicht/identity/passwords'
import { hashShortCode } from '@toezicht/identity/secrets'
import { z } from 'zod'
import { openProcedure, settle } from '../procedure.ts'
import { givenCode, givenPassword } from '../sign-in/input.ts'

/** Nothing was asked for in this browser, or it is over: expired, used, five wrong tries. */
const resetOver: Refusal = { refused: 'closed', reason: 'reset-over' }

/** The mailed code and a new password. The code is judged first, and used up only with a password that is good enough; then all sessions end. */
export const resetPassword = openProcedure({
  verb: 'reset-password',
  roles: ['visitor'],
  relation: 'none',
  states: 'asked for in this browser, ten minutes, five tries',
})
  .input(z.strictObject({ code: givenCode, password: givenPassword }))
  .mutation(async ({ ctx, input }) => {
    const { attempt } = ctx
    if (!attempt) return settle(resetOver)
    const codeHash = hashShortCode('reset', attempt, normaliseCode(input.code), ctx.secret)
    const given = { attempt, codeHash, client: clientKey(ctx.clientAddress) }
    const found = await ctx.store.change(null, (changing) => checkPasswordReset(changing, given))
    if (isRefusal(found)) return settle(found)
    const passwordHash = refusePassword(input.password, found.email) ?? (await hashPassword(input.password))
    if (isRefusal(passwordHash)) return settle(passwordHash)
    const outcome = await ctx.store.change(null, (changing) =>
      finishPasswordReset(changing, { attempt, codeHash, passwordHash }),
    )
    if (!isRefusal(outcome)) ctx.setAttemptToken(null)
    return settle(outcome)
  })
