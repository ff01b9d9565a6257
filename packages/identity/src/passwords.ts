import { type Algorithm, hash, verify } from '@node-rs/argon2'
import type { Refusal } from '@toezicht/domain/refusal'
import { takeTurns } from './turns.ts'

const cost = { algorithm: 2 satisfies Algorithm, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const inTurn = takeTurns(2, 60)
/** Of a random text nobody kept, made with the same cost. */
const nobodysHash = '$argon2id$v=19$m=19456,t=2,p=1$gA+tKtQHm+HmKOAMs4sSEg$eBsSiG3ajhbSh1OXwiEuGlnqDQuCn3qGdiqpX0Km8Mw'
const busy: Refusal = { refused: 'too-many', retryAfterSeconds: 5 }

/** Argon2id hash (19 MiB, t = 2, p = 1) in PHC text. At most two at a time; `too-many` when 60 others are waiting. */
export async function hashPassword(password: string): Promise<string | Refusal> {
  return (await inTurn(() => hash(password.normalize('NFC'), cost))) ?? busy
}

/**
 * Is this the password of that hash? Without a hash (nobody has this address) it takes the same time and says no.
 * `too-many` when 60 others are waiting.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean | Refusal> {
  const against = stored ?? nobodysHash
  const right = await inTurn(() => verify(against, password.normalize('NFC')))
  if (right === null) return busy
  return right && stored !== null
}
