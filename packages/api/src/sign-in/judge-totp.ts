import { refuseTry, type TotpTry, tryTotp } from '@toezicht/database/repositories/sign-in'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { clientKey } from '@toezicht/identity/client-key'
import { openTotpSecret } from '@toezicht/identity/secrets'
import { matchTotpStep } from '@toezicht/identity/totp'
import type { Call } from '../call.ts'
import { attemptOver, wrongCode } from './refusals.ts'

/** Books a try in this browser's attempt, which must be in `stage`. */
export async function bookTotpTry(
  call: Call,
  attempt: string,
  stage: TotpTry['stage'],
): Promise<(TotpTry & { secret: string }) | Refusal> {
  const tried = await tryTotp(call.store.direct, attempt, clientKey(call.clientAddress))
  if (isRefusal(tried)) return tried
  const { secret } = tried
  return tried.stage === stage && secret ? { ...tried, secret } : attemptOver
}

/** The time step of a code, or a refusal that is logged. Whether the step was used before, the database judges. */
export async function judgeTotp(
  call: Call,
  tried: { try: string; accountId: string; secret: string },
  code: string,
): Promise<number | Refusal> {
  const step = matchTotpStep(openTotpSecret(tried.secret, tried.accountId, call.secret), code, call.now())
  if (step !== null) return step
  await refuseTry(call.store.direct, tried.try)
  return wrongCode
}
