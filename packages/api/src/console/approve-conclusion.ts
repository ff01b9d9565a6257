import { insertApproval, listChangers } from '@toezicht/database/repositories/approval'
import { findAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockConclusion, saveConclusionStatus } from '@toezicht/database/repositories/conclusion'
import { approve } from '@toezicht/domain/assessment/approve'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** A second inspector approves a conclusion as it was read, by its hash. */
export const approveConclusion = signedInProcedure({
  verb: 'approve-conclusion',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'submitted; the content the approver saw; the approver changed nothing since the last approval',
})
  .input(z.strictObject({ conclusion: z.uuid(), contentHash: z.string().min(1).max(128) }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const conclusion = await lockConclusion(changing, input.conclusion)
        const assessment = conclusion && (await findAssessment(changing, conclusion.assessmentId))
        if (!conclusion || !assessment) return outsideScope
        const changers = await listChangers(changing, 'conclusion', conclusion.id, assessment.participationId)
        const judged = approve(conclusion, input.contentHash, ctx.actor.accountId, changers)
        if (isRefusal(judged)) return judged
        const study = conclusion.studyId
        await insertApproval(changing, {
          study,
          kind: 'conclusion',
          subject: conclusion.id,
          contentHash: input.contentHash,
        })
        await saveConclusionStatus(changing, conclusion.id, judged.status, null)
        const subject = { subjectKind: 'conclusion', subject: conclusion.id, version: conclusion.version }
        await appendAudit(changing, { study, verb: 'approve-conclusion', ...subject, content: input })
        return { status: judged.status }
      }),
    ),
  )
