import { appendAudit } from '@toezicht/database/repositories/audit'
import { saveDecision } from '@toezicht/database/repositories/decision'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import { lockSubmissionOf, saveClosing } from '@toezicht/database/repositories/respondent'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { closeSubmission as judge } from '@toezicht/domain/study/close-submission'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { leads } from './scope.ts'

/**
 * Closes an open questionnaire with a reason: of a partner who never answers, and then the answers are compared again without it; or one that was
 * reopened and not sent again, which goes back to what was sent.
 */
export const closeSubmission = signedInProcedure({
  verb: 'close-submission',
  roles: ['lead'],
  relation: 'own-study',
  states: "a partner's questionnaire that is open, or any that was reopened",
})
  .input(z.strictObject({ respondent: z.uuid(), reason: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const submission = await lockSubmissionOf(changing, input.respondent)
        if (!submission || !leads(ctx.actor, submission.studyId)) return outsideScope
        const judged = judge(submission)
        if (isRefusal(judged)) return judged
        await saveClosing(changing, submission.id, judged.status, input.reason)
        const study = submission.studyId
        const assessment = submission.assessmentId
        const subject = { subjectKind: 'respondent', subject: submission.respondentId }
        const kind = judged.status === 'sent' ? 'close-reopened' : 'close-submission'
        const why = { kind, reason: input.reason, by: ctx.actor.accountId }
        await saveDecision(changing, { study, assessment, ...subject, ...why })
        await appendAudit(changing, { study, verb: 'close-submission', ...subject, content: input })
        await enqueueJob(changing, 'compare-assessment', { assessment })
        return { status: judged.status }
      }),
    ),
  )
