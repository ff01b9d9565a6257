import { saveDecision } from '@toezicht/database/repositories/decision'
import { decideNomination, findNomination } from '@toezicht/database/repositories/nomination'
import { declineNomination as judge } from '@toezicht/domain/approach/decide-nomination'
import { outsideScope } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { leads } from './scope.ts'

/** Does not ask the partner that the gemeente named, with a reason that the gemeente reads. */
export const declineNomination = signedInProcedure({
  verb: 'decline-nomination',
  roles: ['lead'],
  relation: 'own-study',
  states: 'proposed',
})
  .input(z.strictObject({ nomination: z.uuid(), reason: reasonSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await attemptChange(ctx, async (changing) => {
        const named = await findNomination(changing, input.nomination)
        if (!named || !leads(ctx.actor, named.studyId)) return outsideScope
        const refusal = judge(named)
        if (refusal) return refusal
        const page = new URL('/aanmelden', ctx.portalUrl).href
        settle(await decideNomination(changing, named.id, { partner: null, reason: input.reason }, page))
        const { studyId: study, assessmentId: assessment, organisation, unit } = named
        const subject = { subjectKind: 'nomination', subject: named.id, details: { organisation, unit } }
        const why = { kind: 'decline-nomination', reason: input.reason, by: ctx.actor.accountId }
        await saveDecision(changing, { study, assessment, ...subject, ...why })
        return { nomination: named.id }
      }),
    ),
  )
