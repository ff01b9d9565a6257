import { nominatePartner as nominate, readNominations } from '@toezicht/database/repositories/nomination'
import { nominatePartner as judge, typedNominationSchema } from '@toezicht/domain/approach/nominate-partner'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'

/** The gemeente names a network partner for its approach. Nobody is mailed: STJ decides first. */
export const nominatePartner = sessionProcedure({
  verb: 'nominate-partner',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'the questionnaire of a gemeente; approach assigned; at most two partners asked or named before',
})
  .input(z.strictObject({ submission: z.uuid(), nomination: typedNominationSchema }))
  .mutation(async ({ ctx, input }) =>
    settle(
      await ctx.store.change(ctx.session, async (changing) => {
        const place = await readNominations(changing, input.submission)
        if (place?.role !== 'coordinator') return outsideScope
        const proposed = place.nominations.filter((each) => each.status === 'proposed')
        const plan = judge({ ...place, proposed }, input.nomination)
        return isRefusal(plan) ? plan : nominate(changing, input.submission, plan)
      }),
    ),
  )
