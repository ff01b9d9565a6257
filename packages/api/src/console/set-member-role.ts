import { setMemberRole as set } from '@toezicht/database/repositories/people'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'

/** Gives somebody of STJ a role in a study, or another one; that person signs in anew. */
export const setMemberRole = signedInProcedure({
  verb: 'set-member-role',
  roles: ['administrator'],
  relation: 'none',
  states: 'another account of the console, active; not this role already; not the last lead of a running study',
})
  .input(z.strictObject({ accountId: z.uuid(), studyId: z.uuid(), role: z.enum(['inspector', 'lead']) }))
  .mutation(async ({ ctx, input: { accountId, studyId, role } }) =>
    settle(await attemptChange(ctx, (changing) => set(changing, accountId, studyId, role))),
  )
