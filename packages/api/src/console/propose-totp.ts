import { proposeTotp as propose } from '@toezicht/database/repositories/sign-in'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { openTotpSecret, sealTotpSecret } from '@toezicht/identity/secrets'
import { newTotpSecret, otpauthUri } from '@toezicht/identity/totp'
import { z } from 'zod'
import type { Call } from '../call.ts'
import { openProcedure, settle } from '../procedure.ts'
import { attemptOver } from '../sign-in/refusals.ts'

/** The secret to put into an authenticator app; the same one each time within the attempt. */
export const proposeTotp = openProcedure({
  verb: 'propose-totp',
  roles: ['visitor'],
  relation: 'none',
  states: 'an enrolment under way in this browser, thirty minutes',
})
  .input(z.strictObject({}))
  .mutation(async ({ ctx }) => settle(await proposeSecret(ctx)))

async function proposeSecret(call: Call): Promise<{ secret: string; otpauthUri: string; email: string } | Refusal> {
  const { attempt } = call
  if (!attempt) return attemptOver
  return call.store.change(call.session, async (changing) => {
    const known = await propose(changing, attempt, null)
    if (isRefusal(known)) return known
    const sealed = known.sealed ?? sealTotpSecret(newTotpSecret(), known.accountId, call.secret)
    const proposed = await propose(changing, attempt, sealed)
    if (isRefusal(proposed)) return proposed
    const secret = openTotpSecret(sealed, known.accountId, call.secret)
    return { secret, otpauthUri: otpauthUri(secret, known.email), email: known.email }
  })
}
