import { resendCode as send } from '@toezicht/database/repositories/sign-in'
import { z } from 'zod'
import { openProcedure, settle } from '../procedure.ts'
import { freshCode } from '../sign-in/fresh-secrets.ts'
import { attemptOver } from '../sign-in/refusals.ts'

/** Mails another code for the sign-in under way in this browser; the former one stops working. */
export const resendCode = openProcedure({
  verb: 'resend-code',
  roles: ['visitor'],
  relation: 'none',
  states: 'a sign-in under way in this browser; fewer than five unused codes this hour',
})
  .input(z.strictObject({}))
  .mutation(async ({ ctx }) => {
    const { attempt } = ctx
    if (!attempt) return settle(attemptOver)
    return settle(
      await ctx.store.change(ctx.session, (changing) => send(changing, { hash: attempt, ...freshCode(ctx, attempt) })),
    )
  })
