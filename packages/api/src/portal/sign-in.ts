import { z } from 'zod'
import { openProcedure, settle } from '../procedure.ts'
import { givenAddress, givenPassword } from '../sign-in/input.ts'
import { startSignIn } from '../sign-in/start-sign-in.ts'

/** Address and password; right: the second step, bound to this browser. */
export const signIn = openProcedure({
  verb: 'sign-in',
  roles: ['visitor'],
  relation: 'none',
  states: 'fewer than ten failures this hour',
})
  .input(z.strictObject({ email: givenAddress, password: givenPassword }))
  .mutation(async ({ ctx, input }) => settle(await startSignIn(ctx, input)))
