import { insertApproval, listChangers } from '@toezicht/database/repositories/approval'
import { findAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockFinding, saveFindingStatus } from '@toezicht/database/repositories/finding'
import { approve } from '@toezicht/domain/assessment/approve'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** A second inspector approves a finding as it was read, by its hash. */
export const approveFinding = signedInProcedure({
  verb: 'approve-finding',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'submitted; the content the approver saw; the approver changed nothing since the last approval',
})
  .input(z.strictObject({ finding: z.uuid(), contentHash: z.string().min(1).max(128) }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const finding = await lockFinding(changing, input.finding)
        const assessment = finding && (await findAssessment(changing, finding.assessmentId))
        if (!finding || !assessment) return outsideScope
        const changers = await listChangers(changing, 'finding', finding.id, assessment.participationId)
        const judged = approve(finding, input.contentHash, ctx.actor.accountId, changers)
        if (isRefusal(judged)) return judged
        const study = finding.studyId
        await insertApproval(changing, { study, kind: 'finding', subject: finding.id, contentHash: input.contentHash })
        await saveFindingStatus(changing, finding.id, judged.status, null)
        const subject = { subjectKind: 'finding', subject: finding.id, version: finding.version }
        await appendAudit(changing, { study, verb: 'approve-finding', ...subject, content: input })
        return { assessment: finding.assessmentId, status: judged.status }
      }),
    ),
  )
