import { findPerson } from '@toezicht/database/repositories/account'
import { reactivateAccount as reactivate } from '@toezicht/database/repositories/people'
import { outsideScope } from '@toezicht/domain/refusal'
import { newInvitation } from '@toezicht/identity/invitation-secrets'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** Lets somebody of STJ back in: a new invitation is mailed; roles are given anew. */
export const reactivateAccount = signedInProcedure({
  verb: 'reactivate-account',
  roles: ['administrator'],
  relation: 'none',
  states: 'an account of the console, deactivated',
})
  .input(z.strictObject({ accountId: z.uuid() }))
  .mutation(async ({ ctx, input: { accountId } }) => {
    const outcome = await ctx.store.change(ctx.session, async (changing) => {
      const found = await findPerson(changing, accountId)
      if (!found) return outsideScope
      return reactivate(changing, accountId, newInvitation(found.person.email, ctx.consoleUrl, ctx.secret))
    })
    return settle(outcome)
  })
