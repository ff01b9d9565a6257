import { endStudyMembership as end } from '@toezicht/database/repositories/people'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Takes somebody out of a study, at once. */
export const endStudyMembership = signedInProcedure({
  verb: 'end-study-membership',
  roles: ['administrator'],
  relation: 'none',
  states: 'account has a place in the study; not its last lead',
})
  .input(z.strictObject({ accountId: z.uuid(), studyId: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(await attemptChange(ctx, (changing) => end(changing, input.accountId, input.studyId))),
  )
