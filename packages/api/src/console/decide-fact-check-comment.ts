import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockFactCheck } from '@toezicht/database/repositories/fact-check'
import { findComment, listPartWriters, saveDecisionOfComment } from '@toezicht/database/repositories/fact-check-comment'
import { commentDecisionSchema, decideComment, longestDecisionReason } from '@toezicht/domain/fact-check/decide-comment'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Decides about a comment of the gemeente, with a reason. What is agreed with reopens the finding or conclusion, with the comment as remark. */
export const decideFactCheckComment = signedInProcedure({
  verb: 'decide-fact-check-comment',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'sent by the gemeente, answers not back yet; not by who wrote what the comment is about',
})
  .input(
    z.strictObject({
      comment: z.uuid(),
      decision: commentDecisionSchema,
      reason: z.string().max(longestDecisionReason * 2),
    }),
  )
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const said = await findComment(changing, input.comment)
        const factCheck = said && (await lockFactCheck(changing, said.factCheckId))
        if (!said || !factCheck) return outsideScope
        const by = ctx.actor.accountId
        const writers = (await listPartWriters(changing, factCheck.id)).get(said.part) ?? []
        const judged = decideComment(factCheck.status, input.reason, by, writers)
        if (isRefusal(judged)) return judged
        const decided = { decision: input.decision, reason: judged.reason, by }
        await saveDecisionOfComment(changing, said, decided)
        const subject = { subjectKind: said.subjectKind, subject: said.subjectId }
        const content = { comment: said.id, ...decided }
        await appendAudit(changing, { study: said.studyId, verb: 'decide-fact-check-comment', ...subject, content })
        return { comment: said.id, decision: input.decision, assessment: said.assessmentId }
      }),
    ),
  )
