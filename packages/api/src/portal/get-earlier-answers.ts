import { listEarlierAnswers } from '@toezicht/database/repositories/answer'
import { z } from 'zod'
import { signedInProcedure } from '../procedure.ts'

/**
 * Answers as they were at earlier versions. The page without JavaScript asks this before it saves: a field that still holds what the page
 * was made with was not changed by its reader, and must not collide with a colleague's newer text.
 */
export const getEarlierAnswers = signedInProcedure({
  verb: 'get-earlier-answers',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'always',
})
  .input(
    z.strictObject({
      submission: z.uuid(),
      wanted: z
        .array(z.strictObject({ question: z.string().max(20), version: z.int().min(0).max(1_000_000) }))
        .max(100),
    }),
  )
  .query(({ ctx, input }) =>
    ctx.store.read(ctx.session, (reading) => listEarlierAnswers(reading, input.submission, input.wanted)),
  )
