import { appendAudit } from '@toezicht/database/repositories/audit'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import {
  findReportVersion,
  listReportVersions,
  saveReportState,
} from '@toezicht/database/repositories/report-publication'
import { findStudy } from '@toezicht/database/repositories/study'
import { confirmReport as judge } from '@toezicht/domain/national-report/report-life'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { reportAddress } from './show-report-versions.ts'
import { approvedReport } from './waiting-report.ts'

/** Somebody else confirms what the lead proposed: it becomes the next version, and its page, PDF and sheets follow in a job. */
export const confirmReport = signedInProcedure({
  verb: 'confirm-report',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'proposed by somebody else, and still the newest approved report',
})
  .input(z.strictObject({ study: z.uuid(), contentHash: z.string().regex(/^[0-9a-f]{64}$/) }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const study = await findStudy(changing, input.study)
        if (!study) return outsideScope
        const proposal = (await listReportVersions(changing, study.id)).find(({ state }) => state === 'proposed')
        if (!proposal) return { refused: 'closed' as const, reason: 'report-not-proposed' }
        if (proposal.contentHash !== input.contentHash)
          return { refused: 'conflict' as const, reason: 'content-changed' }
        const { snapshot, vanished } = await approvedReport(changing, study.id)
        const refused = judge(proposal, ctx.actor.accountId, { approved: snapshot?.id ?? null, vanished })
        if (refused) return refused
        await saveReportState(changing, proposal.id, 'published')
        await enqueueJob(changing, 'render-report', { report: proposal.id })
        const number = (await findReportVersion(changing, proposal.id))?.number ?? 0
        const subject = { subjectKind: 'report', subject: proposal.id, version: number }
        await appendAudit(changing, { study: study.id, verb: 'confirm-report', ...subject, content: input.contentHash })
        return { number, address: reportAddress(ctx.portalUrl, study.slug, number) }
      }),
    ),
  )
