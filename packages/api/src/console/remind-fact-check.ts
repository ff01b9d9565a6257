import { remindFactCheck as remind } from '@toezicht/database/repositories/fact-check'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** Reminds the coordinators of the gemeente now; at most once a day. */
export const remindFactCheck = signedInProcedure({
  verb: 'remind-fact-check',
  roles: ['lead'],
  relation: 'own-study',
  states: 'open; not reminded today',
})
  .input(z.strictObject({ factCheck: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(await ctx.store.change(ctx.session, (changing) => remind(changing, input.factCheck))),
  )
