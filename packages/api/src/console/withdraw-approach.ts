import { findAssessment, lockAssessment, saveWithdrawal } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { saveDecision } from '@toezicht/database/repositories/decision'
import { withdrawApproach as judge } from '@toezicht/domain/approach/withdraw-approach'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { leads } from './scope.ts'

/** Withdraws an approach, with a reason; it stays named on the factsheet as not assessed. */
export const withdrawApproach = signedInProcedure({
  verb: 'withdraw-approach',
  roles: ['lead'],
  relation: 'own-study',
  states: 'approach assigned',
})
  .input(z.strictObject({ assessment: z.uuid(), reason: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const found = await findAssessment(changing, input.assessment)
        if (!found || !leads(ctx.actor, found.studyId)) return outsideScope
        const locked = await lockAssessment(changing, found.id)
        if (!locked) return outsideScope
        const judged = judge(locked)
        if (isRefusal(judged)) return judged
        const unprintable = refuseUnprintable({ reason: input.reason })
        if (unprintable) return unprintable
        await saveWithdrawal(changing, found.id, input.reason)
        const study = found.studyId
        const subject = { subjectKind: 'assessment', subject: found.id }
        const why = { kind: 'withdraw-approach', reason: input.reason, by: ctx.actor.accountId }
        await saveDecision(changing, { study, assessment: found.id, ...subject, ...why })
        await appendAudit(changing, { study, verb: 'withdraw-approach', ...subject, content: input })
        return { status: judged.status }
      }),
    ),
  )
