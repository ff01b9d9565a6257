import { listContacts as findContacts } from '@toezicht/database/repositories/invitation'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** Who answers, or answered, for a respondent, and how far each one's invitation is. */
export const listContacts = signedInProcedure({
  verb: 'list-contacts',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always',
})
  .input(z.strictObject({ respondentId: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const contacts = await ctx.store.read(ctx.session, (reading) => findContacts(reading, input.respondentId))
    return contacts ? { contacts } : settle(outsideScope)
  })
