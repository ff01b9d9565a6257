import { changePerson as change } from '@toezicht/database/repositories/people'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { personName } from '../sign-in/input.ts'

/** Name, home inspectorate, and whether somebody manages people. */
export const changePerson = signedInProcedure({
  verb: 'change-person',
  roles: ['administrator'],
  relation: 'none',
  states: 'an account of the console, active; the own one keeps what an administrator may',
})
  .input(
    z.strictObject({
      accountId: z.uuid(),
      name: personName,
      inspectorate: personName.nullable(),
      administrator: z.boolean(),
    }),
  )
  .mutation(async ({ ctx, input: { accountId, ...changes } }) =>
    settle(await ctx.store.change(ctx.session, (changing) => change(changing, accountId, changes))),
  )
