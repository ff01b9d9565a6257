import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockFactsheet, saveFactsheetStatus } from '@toezicht/database/repositories/factsheet'
import { returnJudgement } from '@toezicht/domain/assessment/return-judgement'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Sends a submitted factsheet back with a remark. */
export const returnFactsheet = signedInProcedure({
  verb: 'return-factsheet',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'submitted',
})
  .input(z.strictObject({ participation: z.uuid(), remark: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const factsheet = await lockFactsheet(changing, input.participation)
        if (!factsheet) return outsideScope
        const judged = returnJudgement(factsheet, input.remark)
        if (isRefusal(judged)) return judged
        await saveFactsheetStatus(changing, factsheet.id, judged.status, input.remark)
        const subject = { subjectKind: 'factsheet', subject: factsheet.id, version: factsheet.version }
        await appendAudit(changing, { study: factsheet.studyId, verb: 'return-factsheet', ...subject, content: input })
        return { status: judged.status }
      }),
    ),
  )
