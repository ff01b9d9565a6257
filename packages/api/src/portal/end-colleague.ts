import { endColleague as end } from '@toezicht/database/repositories/colleague'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** Ends a colleague's part at once: no access any more, an open invitation is worth nothing, the questions are the coordinator's again. */
export const endColleague = signedInProcedure({
  verb: 'end-colleague',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'always; the colleague is a contributor',
})
  .input(z.strictObject({ submission: z.uuid(), colleague: z.uuid() }))
  .mutation(async ({ ctx, input: { submission, colleague } }) =>
    settle(await ctx.store.change(ctx.session, (changing) => end(changing, submission, colleague))),
  )
