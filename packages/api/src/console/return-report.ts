import { appendAudit } from '@toezicht/database/repositories/audit'
import { saveSnapshotStatus } from '@toezicht/database/repositories/report-snapshot'
import { isRefusal } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { waitingReport } from './waiting-report.ts'

/** Gives a frozen report back with a remark; its text goes on, and is frozen anew. */
export const returnReport = signedInProcedure({
  verb: 'return-report',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'submitted',
})
  .input(z.strictObject({ study: z.uuid(), remark: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const waiting = await waitingReport(changing, input.study)
        if (isRefusal(waiting)) return waiting
        const { study, snapshot } = waiting
        if (snapshot.status !== 'submitted') return { refused: 'closed' as const, reason: 'not-submitted' }
        await saveSnapshotStatus(changing, snapshot.id, 'returned', input.remark)
        const subject = { subjectKind: 'report', subject: snapshot.id }
        await appendAudit(changing, { study: study.id, verb: 'return-report', ...subject, content: input.remark })
        return { snapshot: snapshot.id }
      }),
    ),
  )
