import { takeBackQuestions as takeBack } from '@toezicht/database/repositories/colleague'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { questionCodes } from './handing-over.ts'

/** Makes questions the coordinator's again. What a colleague wrote there stays; whoever had them hears it by mail. */
export const takeBackQuestions = signedInProcedure({
  verb: 'take-back-questions',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'open or returned',
})
  .input(z.strictObject({ submission: z.uuid(), questions: questionCodes.min(1) }))
  .mutation(async ({ ctx, input: { submission, questions } }) =>
    settle(await ctx.store.change(ctx.session, (changing) => takeBack(changing, submission, questions))),
  )
