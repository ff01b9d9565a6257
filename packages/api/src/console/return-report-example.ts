import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockReportExample, saveReportExampleStatus } from '@toezicht/database/repositories/report-example'
import { returnJudgement } from '@toezicht/domain/assessment/return-judgement'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Gives a submitted example back with a remark. */
export const returnReportExample = signedInProcedure({
  verb: 'return-report-example',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'submitted',
})
  .input(z.strictObject({ example: z.uuid(), remark: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const example = await lockReportExample(changing, input.example)
        if (!example) return outsideScope
        const judged = returnJudgement(example, input.remark)
        if (isRefusal(judged)) return judged
        await saveReportExampleStatus(changing, example.id, 'returned', input.remark)
        const subject = { subjectKind: 'report-example', subject: example.id, version: example.version }
        await appendAudit(changing, {
          study: example.studyId,
          verb: 'return-report-example',
          ...subject,
          content: input,
        })
        return { example: example.id }
      }),
    ),
  )
