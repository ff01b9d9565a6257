import { appendAudit } from '@toezicht/database/repositories/audit'
import { listReportVersions, saveReportWithdrawal } from '@toezicht/database/repositories/report-publication'
import { findStudy } from '@toezicht/database/repositories/study'
import { confirmWithdrawal } from '@toezicht/domain/national-report/report-life'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Somebody else confirms a withdrawal, and from then on every address of that version answers 410; or it is turned down. */
export const decideReportWithdrawal = signedInProcedure({
  verb: 'decide-report-withdrawal',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'withdrawal proposed, by somebody else when it is confirmed',
})
  .input(z.strictObject({ study: z.uuid(), number: z.int().min(1), withdraw: z.boolean() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const study = await findStudy(changing, input.study)
        const version =
          study && (await listReportVersions(changing, study.id)).find(({ number }) => number === input.number)
        if (!study || !version) return outsideScope
        if (version.withdrawal !== 'proposed') return { refused: 'closed' as const, reason: 'withdrawal-not-proposed' }
        const refused = input.withdraw ? confirmWithdrawal(version, ctx.actor.accountId) : null
        if (refused) return refused
        await saveReportWithdrawal(changing, version.id, { to: input.withdraw ? 'confirmed' : 'none' })
        const subject = { subjectKind: 'report', subject: version.id, version: input.number }
        await appendAudit(changing, { study: study.id, verb: 'decide-report-withdrawal', ...subject, content: input })
        return { report: version.id }
      }),
    ),
  )
