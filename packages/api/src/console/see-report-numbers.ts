import { appendAudit } from '@toezicht/database/repositories/audit'
import { holdReport, listReportBlocks, updateReportBlock } from '@toezicht/database/repositories/report-block'
import { findStudy } from '@toezicht/database/repositories/study'
import { flaggedBlocks } from '@toezicht/domain/national-report/flagged-blocks'
import { withReadNumbers } from '@toezicht/domain/national-report/printed-numbers'
import { blockContentSchema } from '@toezicht/domain/national-report/report-block'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { reportGround } from './report-ground.ts'

/**
 * Somebody saw every changed number of the report, old beside new: exactly those of the stamp, or none. Each block keeps its words and gets an event of
 * its own. Refused (409) when meanwhile other numbers changed or somebody else looked.
 */
export const seeReportNumbers = signedInProcedure({
  verb: 'see-report-numbers',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'the changed numbers as the reader saw them',
})
  .input(z.strictObject({ study: z.uuid(), stamp: z.string().min(1).max(128) }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const study = await findStudy(changing, input.study)
        if (!study) return outsideScope
        await holdReport(changing, study.id)
        const { printed } = await reportGround(changing, study, ctx.now())
        const rows = (await listReportBlocks(changing, study.id)).map(({ id, content }) => ({
          id,
          content: blockContentSchema.parse(content),
        }))
        const { blocks, stamp } = flaggedBlocks(rows, printed)
        if (blocks.length === 0 || stamp !== input.stamp)
          return { refused: 'conflict', reason: 'report-numbers-changed' } as const
        for (const { block, changed } of blocks) {
          const { id, version } = await updateReportBlock(
            changing,
            block.id,
            withReadNumbers(block.content, printed, block.content, false),
          )
          const subject = { subjectKind: 'report-block', subject: id, version }
          await appendAudit(changing, { study: study.id, verb: 'see-report-numbers', ...subject, content: changed })
        }
        return { blocks: blocks.length }
      }),
    ),
  )
