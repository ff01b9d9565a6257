import { listOwnOutcomes } from '@toezicht/database/repositories/published-version'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { showOutcome } from './list-outcomes.ts'

/** One factsheet about one's own gemeente: which version, from when it is public, what was corrected. */
export const getOutcome = signedInProcedure({
  verb: 'get-outcome',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'the newest version that was not withdrawn; under embargo or public',
})
  .input(z.strictObject({ version: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const own = await ctx.store.read(ctx.session, listOwnOutcomes)
    const found = own.find(({ id }) => id === input.version)
    return settle(found ? showOutcome(found) : outsideScope)
  })
