import { appendAudit } from '@toezicht/database/repositories/audit'
import {
  listExampleWriters,
  lockReportExample,
  readStudyNames,
  saveReportExampleStatus,
} from '@toezicht/database/repositories/report-example'
import { step } from '@toezicht/domain/assessment/judgement'
import { exampleContentSchema, recogniseNames } from '@toezicht/domain/national-report/example'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

const input = z.strictObject({
  example: z.uuid(),
  /** The version that was read. */
  version: z.int().min(1),
  /** Where names of the study stand in it: said that nobody is recognised by them. */
  namesSeen: z.boolean(),
})

/** Approves an example, by somebody who wrote no word of it. Names of the study that stand in it must have been seen. */
export const approveReportExample = signedInProcedure({
  verb: 'approve-report-example',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'submitted, in the version that was seen, by somebody else',
})
  .input(input)
  .mutation(async ({ ctx, input: { example: id, version, namesSeen } }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const example = await lockReportExample(changing, id)
        if (!example) return outsideScope
        const after = step(example.status, 'approve')
        if (isRefusal(after)) return after
        if (example.version !== version) return { refused: 'conflict' as const, reason: 'content-changed' }
        const writers = (await listExampleWriters(changing, example.studyId)).get(id) ?? []
        if (writers.includes(ctx.actor.accountId)) return { refused: 'four-eyes' } satisfies Refusal
        const { title, text } = exampleContentSchema.parse(example.content)
        const names = recogniseNames([title, text], await readStudyNames(changing, example.studyId))
        if (names.length > 0 && !namesSeen)
          return { refused: 'invalid' as const, reason: 'names-in-example', field: 'namesSeen' }
        await saveReportExampleStatus(changing, id, 'approved', null)
        const subject = { subjectKind: 'report-example', subject: id, version }
        await appendAudit(changing, {
          study: example.studyId,
          verb: 'approve-report-example',
          ...subject,
          content: { namesSeen },
        })
        return { example: id }
      }),
    ),
  )
