import { findPeople } from '@toezicht/database/repositories/account'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

export const peopleOnAPage = 50

const input = z.strictObject({
  app: z.enum(['console', 'portal']),
  search: z
    .string()
    .max(100)
    .regex(/^\P{Cc}*$/u)
    .nullable(),
  state: z.enum(['invited', 'active', 'deactivated']).nullable(),
  /** The last account of the page before. */
  after: z.uuid().nullable(),
})

/** Accounts by name, a page at a time, and the studies to place people in. */
export const listPeople = signedInProcedure({
  verb: 'list-people',
  roles: ['administrator'],
  relation: 'none',
  states: 'always',
})
  .input(input)
  .query(async ({ ctx, input: { after, ...filter } }) => {
    const found = await ctx.store.read(ctx.session, (reading) =>
      findPeople(reading, filter, { after, most: peopleOnAPage + 1 }),
    )
    if (!found) return settle(outsideScope)
    const people = found.people.slice(0, peopleOnAPage)
    return { ...found, people, next: found.people.length > peopleOnAPage ? (people.at(-1)?.accountId ?? null) : null }
  })
