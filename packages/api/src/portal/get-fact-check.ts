import { randomUUID } from 'node:crypto'
import { findOwnFactCheck, listOwnComments } from '@toezicht/database/repositories/own-fact-check'
import { factCheckParts } from '@toezicht/domain/fact-check/fact-check-parts'
import { factsheetSchema } from '@toezicht/domain/publication/factsheet'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { draftView } from '../draft-view.ts'
import { settle, signedInProcedure } from '../procedure.ts'

/**
 * The draft of a gemeente's factsheet as STJ approved it, with the comments on it; decisions once the answers went back. Of one that STJ took back
 * nothing is shown but that. `fresh`: per part the id of a comment that may still be made.
 */
export const getFactCheck = signedInProcedure({
  verb: 'get-fact-check',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'always; of a gemeente whose own questionnaire one coordinates',
})
  .input(z.strictObject({ factCheck: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const found = await findOwnFactCheck(reading, input.factCheck)
        if (!found) return outsideScope
        const { content, ...heading } = found
        const own = { account: ctx.actor.accountId, heading }
        if (found.status === 'withdrawn')
          return { ...own, groups: [], comments: [], fresh: {} as Record<string, string> }
        const draft = factsheetSchema.parse(content)
        const comments = await listOwnComments(reading, found.id)
        const fresh: Record<string, string> = Object.fromEntries(
          factCheckParts(draft).map(({ code }) => [code, randomUUID()]),
        )
        return { ...own, groups: draftView(draft), comments, fresh }
      }),
    ),
  )
