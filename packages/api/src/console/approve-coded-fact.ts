import { insertApproval, listChangers } from '@toezicht/database/repositories/approval'
import { findAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockCodedFact, saveCodedFactStatus } from '@toezicht/database/repositories/coded-fact'
import { approve } from '@toezicht/domain/assessment/approve'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** A second inspector approves a coded fact as it was read, by its hash. */
export const approveCodedFact = signedInProcedure({
  verb: 'approve-coded-fact',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'submitted; the content the approver saw; the approver changed nothing since the last approval',
})
  .input(z.strictObject({ codedFact: z.uuid(), contentHash: z.string().min(1).max(128) }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const fact = await lockCodedFact(changing, input.codedFact)
        const assessment = fact && (await findAssessment(changing, fact.assessmentId))
        if (!fact || !assessment) return outsideScope
        const changers = await listChangers(changing, 'coded-fact', fact.id, assessment.participationId)
        const judged = approve(fact, input.contentHash, ctx.actor.accountId, changers)
        if (isRefusal(judged)) return judged
        const study = fact.studyId
        await insertApproval(changing, {
          study,
          kind: 'coded-fact',
          subject: fact.id,
          contentHash: input.contentHash,
        })
        await saveCodedFactStatus(changing, fact.id, judged.status, null)
        const subject = { subjectKind: 'coded-fact', subject: fact.id, version: fact.version }
        await appendAudit(changing, { study, verb: 'approve-coded-fact', ...subject, content: input })
        return { status: judged.status }
      }),
    ),
  )
