import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import {
  holdReport,
  insertReportBlock,
  listReportBlocks,
  orderReportBlocks,
} from '@toezicht/database/repositories/report-block'
import { findStudy } from '@toezicht/database/repositories/study'
import { addedKinds, emptyBlock } from '@toezicht/domain/national-report/report-block'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

const mostBlocks = 200

/** Adds an empty block to the report, after another one. */
export const addReportBlock = signedInProcedure({
  verb: 'add-report-block',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'the report was started; at most 200 blocks',
})
  .input(z.strictObject({ study: z.uuid(), after: z.uuid(), kind: z.enum(addedKinds) }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const study = await findStudy(changing, input.study)
        if (!study) return outsideScope
        await holdReport(changing, study.id)
        const ids = (await listReportBlocks(changing, study.id)).map(({ id }) => id)
        const at = ids.indexOf(input.after)
        if (at < 0) return outsideScope
        if (ids.length >= mostBlocks) return { refused: 'closed' as const, reason: 'report-full' }
        const id = randomUUID()
        const content = emptyBlock(input.kind)
        await insertReportBlock(changing, { id, study: study.id, position: at + 2, content })
        await orderReportBlocks(changing, ids.toSpliced(at + 1, 0, id))
        const subject = { subjectKind: 'report-block', subject: id, version: 1 }
        await appendAudit(changing, { study: study.id, verb: 'add-report-block', ...subject, content })
        return { block: id }
      }),
    ),
  )
