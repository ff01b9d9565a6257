import { findPerson } from '@toezicht/database/repositories/account'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** One account with its roles; nothing of what it wrote or judged. */
export const getPerson = signedInProcedure({
  verb: 'get-person',
  roles: ['administrator'],
  relation: 'none',
  states: 'always',
})
  .input(z.strictObject({ accountId: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const found = await ctx.store.read(ctx.session, (reading) => findPerson(reading, input.accountId))
    return found ? { ...found, own: found.person.accountId === ctx.actor.accountId } : settle(outsideScope)
  })
