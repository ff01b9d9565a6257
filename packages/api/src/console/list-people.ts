import { listPeople as findPeople } from '@toezicht/database/repositories/account'
import { outsideScope } from '@toezicht/domain/refusal'
import { settle, signedInProcedure } from '../procedure.ts'

/** Everyone with an account, and the studies to place people in. */
export const listPeople = signedInProcedure({
  verb: 'list-people',
  roles: ['administrator'],
  relation: 'none',
  states: 'always',
}).query(async ({ ctx }) => (await ctx.store.read(ctx.session, findPeople)) ?? settle(outsideScope))
