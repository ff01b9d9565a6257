import { findSentSubmission, saveWithdrawnReturn } from '@toezicht/database/repositories/returning'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { withdrawReturn as judge } from '@toezicht/domain/submission/withdraw-return'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refusalOr } from './return-questions.ts'

/** Takes back every question that came back to a respondent and is not sent again; the questionnaire counts as sent. The coordinators are told. */
export const withdrawReturn = signedInProcedure({
  verb: 'withdraw-return',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'questions are out',
})
  .input(z.strictObject({ respondent: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const submission = await findSentSubmission(changing, input.respondent)
        if (!submission) return outsideScope
        const judged = judge(submission)
        if (isRefusal(judged)) return judged
        return refusalOr(await saveWithdrawnReturn(changing, submission.id))
      }),
    ),
  )
