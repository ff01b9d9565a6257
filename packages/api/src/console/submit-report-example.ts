import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockReportExample, saveReportExampleStatus } from '@toezicht/database/repositories/report-example'
import { step } from '@toezicht/domain/assessment/judgement'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Offers an example for approval. */
export const submitReportExample = signedInProcedure({
  verb: 'submit-report-example',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'draft or returned',
})
  .input(z.strictObject({ example: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const example = await lockReportExample(changing, input.example)
        if (!example) return outsideScope
        const after = step(example.status, 'submit')
        if (isRefusal(after)) return after
        await saveReportExampleStatus(changing, example.id, 'submitted', null)
        const subject = { subjectKind: 'report-example', subject: example.id, version: example.version }
        await appendAudit(changing, { study: example.studyId, verb: 'submit-report-example', ...subject })
        return { example: example.id }
      }),
    ),
  )
