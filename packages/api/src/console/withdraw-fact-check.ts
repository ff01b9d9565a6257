import { stepFactCheck } from '@toezicht/domain/fact-check/fact-check'
import { isRefusal } from '@toezicht/domain/refusal'
import { reasonSchema } from '@toezicht/domain/study/reason'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { changeFactCheck } from './change-fact-check.ts'

/** Takes the draft back before the gemeente answered; it hears why. */
export const withdrawFactCheck = signedInProcedure({
  verb: 'withdraw-fact-check',
  roles: ['lead'],
  relation: 'own-study',
  states: 'open',
})
  .input(z.strictObject({ factCheck: z.uuid(), reason: reasonSchema }))
  .mutation(async ({ ctx, input: { factCheck, reason } }) => {
    const asked = { factCheck, verb: 'withdraw-fact-check', byLead: true, moment: 'withdrawn' } as const
    return settle(
      await changeFactCheck(ctx, asked, ({ status }) => {
        const step = stepFactCheck(status, 'withdraw')
        return isRefusal(step) ? step : { ...step, reason }
      }),
    )
  })
