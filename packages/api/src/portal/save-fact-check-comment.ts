import { saveComment } from '@toezicht/database/repositories/own-fact-check'
import { commentKindSchema, judgeComment, longestComment, partCodeSchema } from '@toezicht/domain/fact-check/comment'
import { isRefusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'

/**
 * Saves a comment on one part of the draft; the coordinators of a gemeente write in one list. Asked twice it is saved once; a newer version in the way
 * is a conflict that brings what stands there.
 */
export const saveFactCheckComment = sessionProcedure({
  verb: 'save-fact-check-comment',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'fact check open, also after its deadline',
})
  .input(
    z.strictObject({
      factCheck: z.uuid(),
      comment: z.uuid(),
      part: partCodeSchema,
      kind: commentKindSchema,
      // Room for one too many, so that the rule says it in words.
      body: z.string().max(longestComment * 2),
      expected: z.number().int().min(0).max(1_000_000),
    }),
  )
  .mutation(async ({ ctx, input: { factCheck, ...comment } }) => {
    const judged = judgeComment(comment.body)
    if (isRefusal(judged)) return settle(judged)
    return settle(
      await ctx.store.change(ctx.session, (changing) => saveComment(changing, factCheck, { ...comment, ...judged })),
    )
  })
