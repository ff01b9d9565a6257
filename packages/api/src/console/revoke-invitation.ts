import { revokeInvitation as revoke } from '@toezicht/database/repositories/invitation'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** Takes an invitation back; whoever holds it cannot come in any more. */
export const revokeInvitation = signedInProcedure({
  verb: 'revoke-invitation',
  roles: ['lead'],
  relation: 'own-study',
  states: 'invitation not used yet',
})
  .input(z.strictObject({ invitationId: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(await ctx.store.change(ctx.session, (changing) => revoke(changing, input.invitationId))),
  )
