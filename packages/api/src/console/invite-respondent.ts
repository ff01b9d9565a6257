import { inviteRespondent as invite } from '@toezicht/database/repositories/invitation'
import { newInvitation } from '@toezicht/identity/invitation-secrets'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { mailAddress, personName } from '../sign-in/input.ts'

/** Invites one person, by name and address, to answer for a respondent. */
export const inviteRespondent = signedInProcedure({
  verb: 'invite-respondent',
  roles: ['lead'],
  relation: 'own-study',
  states: 'person has no place there yet, or has not come in yet',
})
  .input(
    z.strictObject({
      respondentId: z.uuid(),
      name: personName,
      email: mailAddress,
      role: z.enum(['coordinator', 'contributor']),
    }),
  )
  .mutation(async ({ ctx, input }) => {
    const secrets = newInvitation(input.email, ctx.portalUrl, ctx.secret)
    return settle(await ctx.store.change(ctx.session, (changing) => invite(changing, input, secrets)))
  })
