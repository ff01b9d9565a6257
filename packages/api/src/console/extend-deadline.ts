import { appendAudit } from '@toezicht/database/repositories/audit'
import { saveDecision } from '@toezicht/database/repositories/decision'
import { mailRespondent } from '@toezicht/database/repositories/outbox'
import { lockSubmissionOf, saveDeadline } from '@toezicht/database/repositories/respondent'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { daySchema } from '@toezicht/domain/study/deadline'
import { extendDeadline as judge } from '@toezicht/domain/study/extend-deadline'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { leads } from './scope.ts'

/** Gives one respondent more time, with a reason, and tells everybody who answers there. */
export const extendDeadline = signedInProcedure({
  verb: 'extend-deadline',
  roles: ['lead'],
  relation: 'own-study',
  states: 'questionnaire open; a later day that has not passed',
})
  .input(z.strictObject({ respondent: z.uuid(), deadline: daySchema, reason: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const submission = await lockSubmissionOf(changing, input.respondent)
        if (!submission || !leads(ctx.actor, submission.studyId)) return outsideScope
        const judged = judge(submission, input.deadline, ctx.now())
        if (isRefusal(judged)) return judged
        await saveDeadline(changing, submission.id, judged.deadline)
        const study = submission.studyId
        const subject = { subjectKind: 'respondent', subject: submission.respondentId }
        await saveDecision(changing, {
          study,
          assessment: submission.assessmentId,
          ...subject,
          kind: 'extend-deadline',
          reason: input.reason,
          details: { from: submission.deadline, to: judged.deadline },
          by: ctx.actor.accountId,
        })
        const told = { deadline: judged.deadline, reason: input.reason }
        await mailRespondent(changing, submission.respondentId, 'deadline-extended', told)
        await appendAudit(changing, { study, verb: 'extend-deadline', ...subject, content: input })
        return { deadline: judged.deadline }
      }),
    ),
  )
