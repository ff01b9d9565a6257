import { findPerson } from '@toezicht/database/repositories/account'
import { resetTotp as reset } from '@toezicht/database/repositories/people'
import { outsideScope } from '@toezicht/domain/refusal'
import { newInvitation } from '@toezicht/identity/invitation-secrets'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** For who lost the authenticator: password, authenticator and backup codes go, and a new invitation is mailed. */
export const resetTotp = signedInProcedure({
  verb: 'reset-totp',
  roles: ['administrator'],
  relation: 'none',
  states: 'another account of the console, active',
})
  .input(z.strictObject({ accountId: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const outcome = await ctx.store.change(ctx.session, async (changing) => {
      const found = await findPerson(changing, input.accountId)
      if (!found) return outsideScope
      return reset(changing, input.accountId, newInvitation(found.person.email, ctx.consoleUrl, ctx.secret))
    })
    return settle(outcome)
  })
