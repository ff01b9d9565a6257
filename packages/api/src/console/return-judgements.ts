import { findAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { returnSeveral } from '@toezicht/domain/assessment/approve-several'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { chosenSchema, lockJudgements, saveJudgementStatus } from './several-judgements.ts'

/** Sends several submitted findings and conclusions of one approach back with one remark, which starts a thread at each: all of them or none. */
export const returnJudgements = signedInProcedure({
  verb: 'return-judgements',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'each submitted',
})
  .input(z.strictObject({ assessment: z.uuid(), items: z.array(chosenSchema).max(80), remark: reasonSchema }))
  .mutation(async ({ ctx, input: { assessment, items, remark } }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const place = await findAssessment(changing, assessment)
        const rows = place && (await lockJudgements(changing, assessment, items))
        if (!place || !rows) return outsideScope
        const judged = returnSeveral(rows, remark)
        if (isRefusal(judged)) return judged
        const study = place.studyId
        for (const { kind, id, version } of rows) {
          await saveJudgementStatus(changing, { kind, id }, judged.status, remark)
          const subject = { subjectKind: kind, subject: id, version }
          await appendAudit(changing, { study, verb: `return-${kind}`, ...subject, content: { remark } })
        }
        const whole = { subjectKind: 'assessment', subject: assessment, content: { items, remark } }
        await appendAudit(changing, { study, verb: 'return-judgements', ...whole })
        return { returned: rows.length }
      }),
    ),
  )
