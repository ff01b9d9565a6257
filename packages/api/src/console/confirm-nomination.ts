import { lockAssessment } from '@toezicht/database/repositories/assessment'
import { appendAudit } from '@toezicht/database/repositories/audit'
import { saveDecision } from '@toezicht/database/repositories/decision'
import { inviteRespondent } from '@toezicht/database/repositories/invitation'
import { decideNomination, findNomination } from '@toezicht/database/repositories/nomination'
import { insertRespondent, listRespondents } from '@toezicht/database/repositories/respondent'
import { partnerSchema } from '@toezicht/domain/approach/assign-approach'
import { confirmNomination as judge } from '@toezicht/domain/approach/decide-nomination'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { daySchema } from '@toezicht/domain/study/deadline'
import { newInvitation } from '@toezicht/identity/invitation-secrets'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { mailAddress, personName } from '../sign-in/input.ts'
import { attemptChange } from './attempt-change.ts'
import { refuseUnprintable } from './refuse-unprintable.ts'
import { leads } from './scope.ts'

const inputSchema = z.strictObject({
  nomination: z.uuid(),
  /** As STJ writes it: an organisation that exists under this name is the same organisation. */
  partner: partnerSchema,
  name: personName,
  email: mailAddress,
  deadline: daySchema,
})

/** Makes a partner of a proposal: respondent, questionnaire and invitation in one change. Only now somebody is mailed: the contact, and who named it. */
export const confirmNomination = signedInProcedure({
  verb: 'confirm-nomination',
  roles: ['lead'],
  relation: 'own-study',
  states: 'proposed; approach assigned; at most two partners asked before',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const named = await findNomination(changing, input.nomination)
        if (!named || !leads(ctx.actor, named.studyId)) return outsideScope
        const { studyId: study, assessmentId: assessment } = named
        const locked = await lockAssessment(changing, assessment)
        const current = await findNomination(changing, named.id)
        if (!locked || !current) return outsideScope
        const partners = (await listRespondents(changing, study, [assessment])).filter(({ kind }) => kind === 'partner')
        const plan = judge(current, { ...locked, partners }, input.partner, input.deadline, ctx.now())
        if (isRefusal(plan)) return plan
        const unprintable = refuseUnprintable({ partners: [input.partner] })
        if (unprintable) return unprintable
        const respondentId = await insertRespondent(changing, { ...plan, study, assessment, deadline: input.deadline })
        const contact = { respondentId, name: input.name, email: input.email, role: 'coordinator' as const }
        // From here on a refusal is thrown by settle: it undoes the whole change.
        settle(await inviteRespondent(changing, contact, newInvitation(input.email, ctx.portalUrl, ctx.secret)))
        const page = new URL('/aanmelden', ctx.portalUrl).href
        settle(await decideNomination(changing, named.id, { partner: respondentId, reason: null }, page))
        const subject = { subjectKind: 'respondent', subject: respondentId }
        const why = { kind: 'confirm-nomination', reason: named.why, by: ctx.actor.accountId }
        await saveDecision(changing, { study, assessment, ...subject, ...why })
        await appendAudit(changing, { study, verb: 'add-partner', ...subject, content: input })
        return { respondent: respondentId }
      }),
    ),
  )
