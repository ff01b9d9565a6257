import { listContacts, renewAccess as renew } from '@toezicht/database/repositories/invitation'
import { outsideScope } from '@toezicht/domain/refusal'
import { newInvitation } from '@toezicht/identity/invitation-secrets'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** For a respondent who forgot the password: it goes, with every session, and the person is invited again at the address on record. */
export const renewAccess = signedInProcedure({
  verb: 'renew-access',
  roles: ['lead'],
  relation: 'own-study',
  states: 'the person answers for this respondent',
})
  .input(z.strictObject({ respondentId: z.uuid(), accountId: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const outcome = await ctx.store.change(ctx.session, async (changing) => {
      const contacts = await listContacts(changing, input.respondentId)
      const contact = contacts?.find((known) => known.accountId === input.accountId)
      if (!contact) return outsideScope
      return renew(changing, input, newInvitation(contact.email, ctx.portalUrl, ctx.secret))
    })
    return settle(outcome)
  })
