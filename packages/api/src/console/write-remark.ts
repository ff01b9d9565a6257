import { randomUUID } from 'node:crypto'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { findRemarkSubject, insertRemark, lockThread } from '@toezicht/database/repositories/remark'
import { writeRemark as judge, remarkInputSchema, remarkSubjectKinds } from '@toezicht/domain/assessment/remark'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Says something about a finding, a conclusion or a factsheet: a new thread, or an answer in one that stands open. */
export const writeRemark = signedInProcedure({
  verb: 'write-remark',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'any state of its subject; the thread stands open',
})
  .input(
    z.strictObject({
      kind: z.enum(remarkSubjectKinds),
      subject: z.uuid(),
      /** Null starts a new thread. */
      thread: z.uuid().nullable(),
      body: remarkInputSchema,
    }),
  )
  .mutation(async ({ ctx, input: { kind, subject, thread, body } }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const about = await findRemarkSubject(changing, kind, subject)
        const answered = thread === null ? null : await lockThread(changing, thread)
        if (!about || answered === undefined) return outsideScope
        if (answered && (answered.subjectKind !== kind || answered.subjectId !== subject)) return outsideScope
        const judged = judge(body, answered)
        if (isRefusal(judged)) return judged
        const id = randomUUID()
        const study = about.studyId
        await insertRemark(changing, { id, study, kind, subject, thread: thread ?? id, body: judged.body })
        const version = about.version
        await appendAudit(changing, {
          study,
          verb: 'write-remark',
          subjectKind: kind,
          subject,
          version,
          content: judged,
        })
        return { remark: id, thread: thread ?? id }
      }),
    ),
  )
