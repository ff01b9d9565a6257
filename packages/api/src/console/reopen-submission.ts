import { findSentSubmission, saveReopening } from '@toezicht/database/repositories/returning'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { daySchema } from '@toezicht/domain/study/deadline'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { reopenSubmission as judge } from '@toezicht/domain/submission/reopen-submission'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refusalOr } from './return-questions.ts'
import { leads } from './scope.ts'
import { signInPage } from './sign-in-page.ts'

/** Opens a questionnaire as a whole again that was sent, or closed without an answer; what was sent is compared until it is sent again. */
export const reopenSubmission = signedInProcedure({
  verb: 'reopen-submission',
  roles: ['lead'],
  relation: 'own-study',
  states: 'questionnaire sent, or closed without an answer; an approach that is judged',
})
  .input(z.strictObject({ respondent: z.uuid(), deadline: daySchema, reason: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const submission = await findSentSubmission(changing, input.respondent)
        if (!submission || !leads(ctx.actor, submission.studyId)) return outsideScope
        const judged = judge(submission, input.deadline, ctx.now())
        if (isRefusal(judged)) return judged
        const page = signInPage(ctx)
        return refusalOr(await saveReopening(changing, submission.id, input.reason, judged.deadline, page))
      }),
    ),
  )
