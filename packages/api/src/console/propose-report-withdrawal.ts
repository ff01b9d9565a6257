import { appendAudit } from '@toezicht/database/repositories/audit'
import { listReportVersions, saveReportWithdrawal } from '@toezicht/database/repositories/report-publication'
import { findStudy } from '@toezicht/database/repositories/study'
import { outsideScope } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { leads } from './scope.ts'

/** The lead proposes to withdraw a published version, with the reason that its address will show. */
export const proposeReportWithdrawal = signedInProcedure({
  verb: 'propose-report-withdrawal',
  roles: ['lead'],
  relation: 'own-study',
  states: 'published and not withdrawn',
})
  .input(z.strictObject({ study: z.uuid(), number: z.int().min(1), reason: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const study = await findStudy(changing, input.study)
        if (!study || !leads(ctx.actor, study.id)) return outsideScope
        const version = (await listReportVersions(changing, study.id)).find(({ number }) => number === input.number)
        if (!version) return outsideScope
        if (version.withdrawal !== 'none') return { refused: 'closed' as const, reason: 'withdrawal-proposed-already' }
        const unprintable = refuseUnprintable({ reason: input.reason })
        if (unprintable) return unprintable
        await saveReportWithdrawal(changing, version.id, { to: 'proposed', reason: input.reason })
        const subject = { subjectKind: 'report', subject: version.id, version: input.number }
        await appendAudit(changing, { study: study.id, verb: 'propose-report-withdrawal', ...subject, content: input })
        return { report: version.id }
      }),
    ),
  )
