import { findOwnFactCheck, listOwnComments, sendOwnFactCheck } from '@toezicht/database/repositories/own-fact-check'
import { sendFactCheck as judge } from '@toezicht/domain/fact-check/send-fact-check'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** Sends the comments to STJ, knowingly and once; a request that arrives twice hears its first answer. */
export const sendFactCheck = signedInProcedure({
  verb: 'send-fact-check',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'open; with a comment, or with "no comments" said',
})
  .input(z.strictObject({ factCheck: z.uuid(), nothing: z.boolean() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await ctx.store.change(ctx.session, async (changing) => {
        const found = await findOwnFactCheck(changing, input.factCheck)
        if (!found) return outsideScope
        if (found.status === 'open') {
          const comments = await listOwnComments(changing, found.id)
          const said = comments.map(({ body, documents }) => ({ body, documents: documents.length }))
          const judged = judge(found.status, said, input.nothing)
          if (isRefusal(judged)) return judged
        }
        return sendOwnFactCheck(changing, found.id, input.nothing)
      }),
    ),
  )
