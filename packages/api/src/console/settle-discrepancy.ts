import { findAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { insertSettlement, listComparisons } from '@toezicht/database/repositories/matrix'
import { questionCodeSchema } from '@toezicht/domain/questionnaire/question'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'

import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

const changed: Refusal = { refused: 'conflict', reason: 'positions-changed' }

/** Settles a discrepancy with a reason; it opens again when someone's position changes. */
export const settleDiscrepancy = signedInProcedure({
  verb: 'settle-discrepancy',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'positions as the inspector saw them; not settled before',
})
  .input(
    z.strictObject({
      assessment: z.uuid(),
      question: questionCodeSchema,
      positionsHash: z.string().min(1).max(128),
      reason: reasonSchema,
    }),
  )
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const found = await findAssessment(changing, input.assessment)
        const rows = found ? await listComparisons(changing, found.id) : []
        const row = rows.find((each) => each.question === input.question)
        if (!found || !row) return outsideScope
        if (row.positionsHash !== input.positionsHash) return changed
        const study = found.studyId
        await insertSettlement(changing, { ...input, study, by: ctx.actor.accountId })
        const subject = { subjectKind: 'assessment', subject: found.id }
        await appendAudit(changing, { study, verb: 'settle-discrepancy', ...subject, content: input })
        return { assessment: found.id, settled: true }
      }),
    ),
  )
