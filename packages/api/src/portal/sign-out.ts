import { z } from 'zod'
import { openProcedure } from '../procedure.ts'
import { leave } from '../sign-in/leave.ts'

export const signOut = openProcedure({ verb: 'sign-out', roles: ['visitor'], relation: 'none', states: 'always' })
  .input(z.strictObject({}))
  .mutation(({ ctx }) => leave(ctx))
