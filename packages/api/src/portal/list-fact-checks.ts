import { listOwnFactChecks } from '@toezicht/database/repositories/own-fact-check'
import { z } from 'zod'
import { signedInProcedure } from '../procedure.ts'

/** The fact checks that one reads for one's gemeente; what waits first. */
export const listFactChecks = signedInProcedure({
  verb: 'list-fact-checks',
  roles: ['respondent', 'coordinator'],
  relation: 'own-account',
  states: 'always; those of gemeenten whose own questionnaire one coordinates',
})
  .input(z.strictObject({}))
  .query(({ ctx }) => ctx.store.read(ctx.session, listOwnFactChecks))
