import { appendAudit } from '@toezicht/database/repositories/audit'
import { listReportVersions, saveReportState } from '@toezicht/database/repositories/report-publication'
import { findStudy } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Takes the proposal to publish back, or turns it down. */
export const cancelReportProposal = signedInProcedure({
  verb: 'cancel-report-proposal',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'proposed and not confirmed',
})
  .input(z.strictObject({ study: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const study = await findStudy(changing, input.study)
        if (!study) return outsideScope
        const proposal = (await listReportVersions(changing, study.id)).find(({ state }) => state === 'proposed')
        if (!proposal) return { refused: 'closed' as const, reason: 'report-not-proposed' }
        await saveReportState(changing, proposal.id, 'cancelled')
        const subject = { subjectKind: 'report', subject: proposal.id }
        await appendAudit(changing, { study: study.id, verb: 'cancel-report-proposal', ...subject })
        return { report: proposal.id }
      }),
    ),
  )
