import { appendAudit } from '@toezicht/database/repositories/audit'
import { deleteFinding, lockFinding } from '@toezicht/database/repositories/finding'
import { step } from '@toezicht/domain/assessment/judgement'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Removes a draft; its words stay in the revisions. */
export const removeFinding = signedInProcedure({
  verb: 'remove-finding',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'draft or returned',
})
  .input(z.strictObject({ finding: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const finding = await lockFinding(changing, input.finding)
        if (!finding) return outsideScope
        const after = step(finding.status, 'remove')
        if (isRefusal(after)) return after
        await deleteFinding(changing, finding.id)
        const subject = { subjectKind: 'finding', subject: finding.id, version: finding.version }
        await appendAudit(changing, { study: finding.studyId, verb: 'remove-finding', ...subject })
        return { assessment: finding.assessmentId, removed: true }
      }),
    ),
  )
