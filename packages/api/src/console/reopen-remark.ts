import { appendAudit } from '@toezicht/database/repositories/audit'
import { lockThread, saveResolved } from '@toezicht/database/repositories/remark'
import { resolveThread } from '@toezicht/domain/assessment/remark'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Opens a settled thread of remarks again. */
export const reopenRemark = signedInProcedure({
  verb: 'reopen-remark',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'the thread was settled',
})
  .input(z.strictObject({ thread: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const thread = await lockThread(changing, input.thread)
        if (!thread) return outsideScope
        const judged = resolveThread(thread, false)
        if (isRefusal(judged)) return judged
        await saveResolved(changing, thread.id, judged.resolved)
        const subject = { subjectKind: thread.subjectKind, subject: thread.subjectId }
        await appendAudit(changing, { study: thread.studyId, verb: 'reopen-remark', ...subject, content: input })
        return judged
      }),
    ),
  )
