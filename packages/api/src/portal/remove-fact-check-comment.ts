import { removeComment } from '@toezicht/database/repositories/own-fact-check'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'

/** Takes a comment away before it is sent, with its documents. */
export const removeFactCheckComment = sessionProcedure({
  verb: 'remove-fact-check-comment',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'fact check open',
})
  .input(z.strictObject({ comment: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(await ctx.store.change(ctx.session, (changing) => removeComment(changing, input.comment))),
  )
