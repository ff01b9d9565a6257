import { checkCode } from '@toezicht/database/repositories/sign-in'
import { isRefusal } from '@toezicht/domain/refusal'
import { clientKey } from '@toezicht/identity/client-key'
import { normaliseCode } from '@toezicht/identity/codes'
import { hashShortCode } from '@toezicht/identity/secrets'
import { z } from 'zod'
import { openProcedure, settle } from '../procedure.ts'
import { freshSession } from '../sign-in/fresh-secrets.ts'
import { givenCode } from '../sign-in/input.ts'
import { attemptOver } from '../sign-in/refusals.ts'

/** The mailed code; right: a new session in this browser, and its old one is gone. */
export const enterCode = openProcedure({
  verb: 'enter-code',
  roles: ['visitor'],
  relation: 'none',
  states: 'a sign-in under way in this browser, ten minutes, five tries',
})
  .input(z.strictObject({ code: givenCode }))
  .mutation(async ({ ctx, input }) => {
    const { attempt } = ctx
    if (!attempt) return settle(attemptOver)
    const codeHash = hashShortCode('sign-in', attempt, normaliseCode(input.code), ctx.secret)
    const { token, session } = freshSession(ctx)
    const given = { attempt, codeHash, client: clientKey(ctx.clientAddress) }
    const outcome = await ctx.store.change(ctx.session, (changing) => checkCode(changing, given, session))
    if (isRefusal(outcome)) return settle(outcome)
    ctx.setSessionToken(token)
    ctx.setAttemptToken(null)
    return { next: 'home' as const }
  })
