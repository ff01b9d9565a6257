import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { holdReport, listReportBlocks } from '@toezicht/database/repositories/report-block'
import { insertReportSnapshot } from '@toezicht/database/repositories/report-snapshot'
import { findStudy } from '@toezicht/database/repositories/study'
import { freezeReport as freeze } from '@toezicht/domain/national-report/freeze-report'
import { blockContentSchema } from '@toezicht/domain/national-report/report-block'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { reportGround } from './report-ground.ts'

/** Freezes the report with every figure as it stands now, and offers it for approval. One that still waited is replaced. */
export const freezeReport = signedInProcedure({
  verb: 'freeze-report',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'nothing missing, no changed number unseen, at least one factsheet public',
})
  .input(z.strictObject({ study: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const study = await findStudy(changing, input.study)
        if (!study) return outsideScope
        await holdReport(changing, study.id)
        const rows = await listReportBlocks(changing, study.id)
        const blocks = rows.map(({ id, content }) => ({ id, content: blockContentSchema.parse(content) }))
        const outcome = freeze(blocks, await reportGround(changing, study, ctx.now()))
        if ('gaps' in outcome) {
          const issues = outcome.gaps.slice(0, 50).map(({ block, reason }) => ({ path: block ?? 'rapport', reason }))
          return { refused: 'invalid', reason: 'report-incomplete', issues } satisfies Refusal
        }
        const id = randomUUID()
        const { contentHash } = await insertReportSnapshot(changing, { id, study: study.id, content: outcome.report })
        const subject = { subjectKind: 'report', subject: id }
        await appendAudit(changing, { study: study.id, verb: 'freeze-report', ...subject, content: contentHash })
        return { snapshot: id, contentHash }
      }),
    ),
  )
