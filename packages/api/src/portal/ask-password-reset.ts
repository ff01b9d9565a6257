import { setTimeout as wait } from 'node:timers/promises'
import { askPasswordReset as ask } from '@toezicht/database/repositories/password-reset'
import { isRefusal } from '@toezicht/domain/refusal'
import { clientKey } from '@toezicht/identity/client-key'
import { newSignInCode } from '@toezicht/identity/codes'
import { hashShortCode } from '@toezicht/identity/secrets'
import { makeToken } from '@toezicht/identity/session-token'
import { z } from 'zod'
import { openProcedure, settle } from '../procedure.ts'
import { givenAddress } from '../sign-in/input.ts'

/** Milliseconds before any answer: longer than the work, which is a little more where somebody has the address. */
const answerAfter = 500

/** Mails a code for a new password, bound to this browser. The answer, its cookie and its time are the same for an address nobody has. */
export const askPasswordReset = openProcedure({
  verb: 'ask-password-reset',
  roles: ['visitor'],
  relation: 'none',
  states: 'fewer than five askings this hour for the address',
})
  .input(z.strictObject({ email: givenAddress }))
  .mutation(async ({ ctx, input }) => {
    const { token, hash: attempt } = makeToken()
    const code = newSignInCode()
    const codeHash = hashShortCode('reset', attempt, code, ctx.secret)
    const page = new URL('/wachtwoord-vergeten', ctx.portalUrl).href
    const asked = { email: input.email, client: clientKey(ctx.clientAddress), attempt, code, codeHash, page }
    const [outcome] = await Promise.all([ctx.store.change(null, (changing) => ask(changing, asked)), wait(answerAfter)])
    if (!isRefusal(outcome)) ctx.setAttemptToken(token)
    return settle(outcome)
  })
