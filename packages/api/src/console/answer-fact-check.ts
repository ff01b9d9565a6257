import { answerFactCheck as judge } from '@toezicht/domain/fact-check/decide-comment'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { changeFactCheck } from './change-fact-check.ts'

/** Sends the decisions with their reasons back to the gemeente; from then on they stand. */
export const answerFactCheck = signedInProcedure({
  verb: 'answer-fact-check',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'sent by the gemeente; every comment decided',
})
  .input(z.strictObject({ factCheck: z.uuid() }))
  .mutation(async ({ ctx, input: { factCheck } }) => {
    const asked = { factCheck, verb: 'answer-fact-check', byLead: false, moment: 'answered' } as const
    return settle(await changeFactCheck(ctx, asked, ({ status, undecided }) => judge(status, undecided)))
  })
