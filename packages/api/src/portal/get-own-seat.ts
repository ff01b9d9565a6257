import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { seatOf } from './seat.ts'

/** Whose browser this is now: a window that keeps unsent answers of one account sends nothing under another. */
export const getOwnSeat = signedInProcedure({
  verb: 'get-own-seat',
  roles: ['respondent', 'coordinator'],
  relation: 'own-account',
  states: 'always',
})
  .input(z.strictObject({}))
  .query(({ ctx }) => settle({ account: ctx.actor.accountId, seat: seatOf(ctx.session) }))
