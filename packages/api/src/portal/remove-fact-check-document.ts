import { removeCommentDocument } from '@toezicht/database/repositories/own-fact-check'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'

/** Takes a document off a comment before it is sent; its bytes follow by themselves. */
export const removeFactCheckDocument = sessionProcedure({
  verb: 'remove-fact-check-document',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'fact check open',
})
  .input(z.strictObject({ document: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(await ctx.store.change(ctx.session, (changing) => removeCommentDocument(changing, input.document))),
  )
