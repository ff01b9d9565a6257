import { extendFactCheck as judge } from '@toezicht/domain/fact-check/extend-fact-check'
import { daySchema } from '@toezicht/domain/study/deadline'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { changeFactCheck } from './change-fact-check.ts'

/** Gives the gemeente more days; opens once more what was closed in silence. The coordinators get a mail. */
export const extendFactCheck = signedInProcedure({
  verb: 'extend-fact-check',
  roles: ['lead'],
  relation: 'own-study',
  states: 'open, or closed in silence; a later day that is still to come',
})
  .input(z.strictObject({ factCheck: z.uuid(), deadline: daySchema }))
  .mutation(async ({ ctx, input: { factCheck, deadline } }) => {
    const asked = { factCheck, verb: 'extend-fact-check', byLead: true, moment: 'extended' } as const
    return settle(await changeFactCheck(ctx, asked, (found) => judge(found, deadline, ctx.now())))
  })
