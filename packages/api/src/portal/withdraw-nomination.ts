import { withdrawNomination as withdraw } from '@toezicht/database/repositories/nomination'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'

/** The gemeente takes a proposal back. */
export const withdrawNomination = sessionProcedure({
  verb: 'withdraw-nomination',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'proposed',
})
  .input(z.strictObject({ nomination: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(await ctx.store.change(ctx.session, (changing) => withdraw(changing, input.nomination))),
  )
