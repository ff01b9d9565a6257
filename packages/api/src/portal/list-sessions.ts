import { listSessions as findSessions } from '@toezicht/database/repositories/session-list'
import { signedInProcedure } from '../procedure.ts'

/** Where one is signed in now. */
export const listSessions = signedInProcedure({
  verb: 'list-sessions',
  roles: ['respondent', 'coordinator'],
  relation: 'own-account',
  states: 'always',
}).query(async ({ ctx }) => ({ sessions: await ctx.store.read(ctx.session, findSessions) }))
