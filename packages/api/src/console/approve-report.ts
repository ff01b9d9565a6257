import { appendAudit } from '@toezicht/database/repositories/audit'
import { listReportWriters, saveSnapshotStatus } from '@toezicht/database/repositories/report-snapshot'
import { approveReport as judge } from '@toezicht/domain/national-report/report-life'
import { isRefusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { waitingReport } from './waiting-report.ts'

/** Approves the frozen report by its hash, by somebody who froze it not and wrote no word of it. */
export const approveReport = signedInProcedure({
  verb: 'approve-report',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'submitted, with the hash that was seen, by somebody else',
})
  .input(z.strictObject({ study: z.uuid(), contentHash: z.string().regex(/^[0-9a-f]{64}$/) }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const waiting = await waitingReport(changing, input.study)
        if (isRefusal(waiting)) return waiting
        const { study, snapshot } = waiting
        const writers = await listReportWriters(changing, snapshot.id)
        const refused = judge(snapshot, input.contentHash, ctx.actor.accountId, writers)
        if (refused) return refused
        await saveSnapshotStatus(changing, snapshot.id, 'approved', null)
        const subject = { subjectKind: 'report', subject: snapshot.id }
        await appendAudit(changing, {
          study: study.id,
          verb: 'approve-report',
          ...subject,
          content: snapshot.contentHash,
        })
        return { snapshot: snapshot.id }
      }),
    ),
  )
