import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { changeOwnPassword } from '../sign-in/change-own-password.ts'
import { givenPassword } from '../sign-in/input.ts'

export const changePassword = signedInProcedure({
  verb: 'change-password',
  roles: ['respondent', 'coordinator'],
  relation: 'own-account',
  states: 'fewer than ten failures this hour',
})
  .input(z.strictObject({ current: givenPassword, next: givenPassword }))
  .mutation(async ({ ctx, input }) => settle(await changeOwnPassword(ctx, ctx.actor.email, input)))
