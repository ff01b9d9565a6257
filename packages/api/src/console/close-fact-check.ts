import { closeFactCheck as judge } from '@toezicht/domain/fact-check/extend-fact-check'
import { isRefusal } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { changeFactCheck } from './change-fact-check.ts'

/** Ends a fact check to which the gemeente did not answer. What it wrote and never sent stays its own. */
export const closeFactCheck = signedInProcedure({
  verb: 'close-fact-check',
  roles: ['lead'],
  relation: 'own-study',
  states: 'open, its deadline passed',
})
  .input(z.strictObject({ factCheck: z.uuid(), reason: reasonSchema }))
  .mutation(async ({ ctx, input: { factCheck, reason } }) => {
    const asked = { factCheck, verb: 'close-fact-check', byLead: true, moment: 'closed' } as const
    return settle(
      await changeFactCheck(ctx, asked, (found) => {
        const step = judge(found, ctx.now())
        return isRefusal(step) ? step : { ...step, reason }
      }),
    )
  })
