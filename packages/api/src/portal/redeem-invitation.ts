import { z } from 'zod'
import { openProcedure, settle } from '../procedure.ts'
import { givenInvitation, givenPassword } from '../sign-in/input.ts'
import { redeem } from '../sign-in/redeem.ts'

/** Takes an invitation up, by POST only: scanners of mail follow links. */
export const redeemInvitation = openProcedure({
  verb: 'redeem-invitation',
  roles: ['visitor'],
  relation: 'none',
  states: 'invitation open: not used, revoked or expired',
})
  .input(z.strictObject({ invitation: givenInvitation, password: givenPassword.nullable() }))
  .mutation(async ({ ctx, input }) => settle(await redeem(ctx, input)))
