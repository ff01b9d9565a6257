import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockFinding, saveFindingStatus } from '@toezicht/database/repositories/finding'
import { findingContentSchema } from '@toezicht/domain/assessment/finding-content'
import { submitFinding as judge } from '@toezicht/domain/assessment/submit-finding'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Hands a finding to a second inspector. */
export const submitFinding = signedInProcedure({
  verb: 'submit-finding',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'draft or returned; text, every verdict and every reason there',
})
  .input(z.strictObject({ finding: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const finding = await lockFinding(changing, input.finding)
        if (!finding) return outsideScope
        const content = findingContentSchema.parse(finding.content)
        const judged = judge({ status: finding.status, content })
        if (isRefusal(judged)) return judged
        await saveFindingStatus(changing, finding.id, judged.status, null)
        const subject = { subjectKind: 'finding', subject: finding.id, version: finding.version }
        await appendAudit(changing, { study: finding.studyId, verb: 'submit-finding', ...subject })
        return { assessment: finding.assessmentId, status: judged.status }
      }),
    ),
  )
