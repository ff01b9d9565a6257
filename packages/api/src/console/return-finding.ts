import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockFinding, saveFindingStatus } from '@toezicht/database/repositories/finding'
import { returnJudgement } from '@toezicht/domain/assessment/return-judgement'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Sends a submitted finding back with a remark. */
export const returnFinding = signedInProcedure({
  verb: 'return-finding',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'submitted',
})
  .input(z.strictObject({ finding: z.uuid(), remark: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const finding = await lockFinding(changing, input.finding)
        if (!finding) return outsideScope
        const judged = returnJudgement(finding, input.remark)
        if (isRefusal(judged)) return judged
        await saveFindingStatus(changing, finding.id, judged.status, input.remark)
        const subject = { subjectKind: 'finding', subject: finding.id, version: finding.version }
        await appendAudit(changing, { study: finding.studyId, verb: 'return-finding', ...subject, content: input })
        return { assessment: finding.assessmentId, status: judged.status }
      }),
    ),
  )
