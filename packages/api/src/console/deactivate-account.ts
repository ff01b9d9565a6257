import { deactivateAccount as deactivate } from '@toezicht/database/repositories/people'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Ends somebody's account: signed out everywhere at once, and out of every study. */
export const deactivateAccount = signedInProcedure({
  verb: 'deactivate-account',
  roles: ['administrator'],
  relation: 'none',
  states: 'another account than the own one, active; not the last lead of a running study',
})
  .input(z.strictObject({ accountId: z.uuid() }))
  .mutation(async ({ ctx, input }) =>
    settle(await attemptChange(ctx, (changing) => deactivate(changing, input.accountId))),
  )
