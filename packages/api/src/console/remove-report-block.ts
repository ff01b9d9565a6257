import { appendAudit } from '@toezicht/database/repositories/audit'
import { deleteReportBlock, lockReportBlock } from '@toezicht/database/repositories/report-block'
import { blockContentSchema } from '@toezicht/domain/national-report/report-block'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Takes a block out of the report; its words stay in the revisions. */
export const removeReportBlock = signedInProcedure({
  verb: 'remove-report-block',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'any block but the title, in the version that was seen',
})
  .input(z.strictObject({ block: z.uuid(), expected: z.int().min(1) }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const block = await lockReportBlock(changing, input.block)
        if (!block) return outsideScope
        const content = blockContentSchema.parse(block.content)
        if (content.kind === 'title') return { refused: 'closed' as const, reason: 'report-title-stays' }
        if (block.version !== input.expected)
          return { refused: 'conflict' as const, reason: 'report-block-changed', current: null }
        await deleteReportBlock(changing, block.id)
        const subject = { subjectKind: 'report-block', subject: block.id, version: block.version }
        await appendAudit(changing, { study: block.studyId, verb: 'remove-report-block', ...subject, content })
        return { block: block.id }
      }),
    ),
  )
