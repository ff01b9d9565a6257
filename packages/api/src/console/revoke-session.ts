import { settle, signedInProcedure } from '../procedure.ts'
import { endedSessions, endOtherSessions } from '../sign-in/end-sessions.ts'

/** Ends another session of one's own at once; this one ends by signing out. */
export const revokeSession = signedInProcedure({
  verb: 'revoke-session',
  roles: ['inspector', 'lead', 'administrator'],
  relation: 'own-account',
  states: 'session open',
})
  .input(endedSessions)
  .mutation(async ({ ctx, input }) => settle(await endOtherSessions(ctx, input.sessionId)))
