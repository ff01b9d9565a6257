import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { holdReport, insertReportBlock, listReportBlocks } from '@toezicht/database/repositories/report-block'
import { findStudy } from '@toezicht/database/repositories/study'
import { withReadNumbers } from '@toezicht/domain/national-report/printed-numbers'
import { outsideScope } from '@toezicht/domain/refusal'
import { starterReportOf } from '@toezicht/framework/starter-report'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { reportGround } from './report-ground.ts'

/** Gives a study's report its first text, once. */
export const startReport = signedInProcedure({
  verb: 'start-report',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'the report has no text yet; not from the archive',
})
  .input(z.strictObject({ study: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const study = await findStudy(changing, input.study)
        if (!study) return outsideScope
        await holdReport(changing, study.id)
        if ((await listReportBlocks(changing, study.id)).length > 0)
          return { refused: 'closed' as const, reason: 'report-started' }
        const { printed } = await reportGround(changing, study, ctx.now())
        for (const [at, content] of starterReportOf(study.frameworkVersion).entries()) {
          const block = { id: randomUUID(), study: study.id, position: at + 1 }
          await insertReportBlock(changing, { ...block, content: withReadNumbers(content, printed, null, false) })
        }
        await appendAudit(changing, { study: study.id, verb: 'start-report', subjectKind: 'report', subject: study.id })
        return { study: study.id }
      }),
    ),
  )
