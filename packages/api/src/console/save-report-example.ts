import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockReportExample, updateReportExample } from '@toezicht/database/repositories/report-example'
import { exampleContentSchema } from '@toezicht/domain/national-report/example'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'

/** Changes the words of an example; they are then a draft again. */
export const saveReportExample = signedInProcedure({
  verb: 'save-report-example',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'any status (then a draft again); version as the writer saw it',
})
  .input(z.strictObject({ example: z.uuid(), expected: z.int().min(1), content: exampleContentSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const example = await lockReportExample(changing, input.example)
        if (!example) return outsideScope
        if (example.version !== input.expected) {
          const current = { content: example.content, version: example.version }
          return { refused: 'conflict' as const, reason: 'report-example-changed', current }
        }
        const unprintable = refuseUnprintable(input.content)
        if (unprintable) return unprintable
        await updateReportExample(changing, example.id, input.content)
        const subject = { subjectKind: 'report-example', subject: example.id, version: example.version + 1 }
        await appendAudit(changing, {
          study: example.studyId,
          verb: 'save-report-example',
          ...subject,
          content: input.content,
        })
        return { example: example.id }
      }),
    ),
  )
