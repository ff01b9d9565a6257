import { appendAudit } from '@toezicht/database/repositories/audit'
import {
  holdReport,
  listReportBlocks,
  lockReportBlock,
  orderReportBlocks,
} from '@toezicht/database/repositories/report-block'
import { blockContentSchema } from '@toezicht/domain/national-report/report-block'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Moves a block one place up or down; the title stays first. At the end of the row nothing happens. */
export const moveReportBlock = signedInProcedure({
  verb: 'move-report-block',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; the title stays first',
})
  .input(z.strictObject({ block: z.uuid(), to: z.enum(['up', 'down']) }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const block = await lockReportBlock(changing, input.block)
        if (!block) return outsideScope
        await holdReport(changing, block.studyId)
        const rows = await listReportBlocks(changing, block.studyId)
        const at = rows.findIndex(({ id }) => id === block.id)
        const to = at + (input.to === 'up' ? -1 : 1)
        const isTitle = (index: number) => blockContentSchema.parse(rows[index]?.content).kind === 'title'
        if (to < 0 || to >= rows.length || isTitle(at) || isTitle(to)) return { block: block.id, moved: false }
        const ids = rows.map(({ id }) => id)
        await orderReportBlocks(changing, ids.toSpliced(at, 1).toSpliced(to, 0, block.id))
        const subject = { subjectKind: 'report-block', subject: block.id, version: block.version }
        await appendAudit(changing, { study: block.studyId, verb: 'move-report-block', ...subject, content: input })
        return { block: block.id, moved: true }
      }),
    ),
  )
