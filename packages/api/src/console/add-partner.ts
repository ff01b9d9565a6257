import { findAssessment, lockAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { saveDecision } from '@toezicht/database/repositories/decision'
import { insertRespondent, listRespondents } from '@toezicht/database/repositories/respondent'
import { addPartner as judge } from '@toezicht/domain/approach/add-partner'
import { partnerSchema } from '@toezicht/domain/approach/assign-approach'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { daySchema } from '@toezicht/domain/study/deadline'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { leads } from './scope.ts'

/** Names one more network partner for an assigned approach, with the reason why it came later. */
export const addPartner = signedInProcedure({
  verb: 'add-partner',
  roles: ['lead'],
  relation: 'own-study',
  states: 'approach assigned; at most two partners named before',
})
  .input(z.strictObject({ assessment: z.uuid(), partner: partnerSchema, deadline: daySchema, reason: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const assessment = await findAssessment(changing, input.assessment)
        if (!assessment || !leads(ctx.actor, assessment.studyId)) return outsideScope
        const locked = await lockAssessment(changing, assessment.id)
        if (!locked) return outsideScope
        const study = assessment.studyId
        const respondents = await listRespondents(changing, study, [assessment.id])
        const partners = respondents.filter(({ kind }) => kind === 'partner')
        const plan = judge({ ...locked, partners }, input.partner, input.deadline, ctx.now())
        if (isRefusal(plan)) return plan
        const unprintable = refuseUnprintable({ partners: [input.partner] })
        if (unprintable) return unprintable
        const planned = { ...plan, study, assessment: assessment.id, deadline: input.deadline }
        const respondent = await insertRespondent(changing, planned)
        const subject = { subjectKind: 'respondent', subject: respondent }
        const why = { kind: 'add-partner', reason: input.reason, by: ctx.actor.accountId }
        await saveDecision(changing, { study, assessment: assessment.id, ...subject, ...why })
        await appendAudit(changing, { study, verb: 'add-partner', ...subject, content: input })
        return { respondent }
      }),
    ),
  )
