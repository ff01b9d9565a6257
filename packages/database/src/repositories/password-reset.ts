import type { Refusal } from '@toezicht/domain/refusal'
import { sql } from 'kysely'
import type { Changing } from '../transaction.ts'
import { outcomeOf } from './outcome.ts'

/** What a browser asks with: hash of its cookie's token, the code for the mail and its keyed hash, the network address (see clientKey). */
export interface AskedReset {
  email: string
  client: string
  attempt: string
  code: string
  codeHash: string
  /** Where the asking was done, for in the mail. */
  page: string
}

/** Books an asking and mails its code, where somebody signs in with the address; the answer is the same where nobody does. */
export function askPasswordReset(changing: Changing, asked: AskedReset): Promise<{ next: 'code' } | Refusal> {
  const { email, client, attempt, codeHash, code, page } = asked
  return outcomeOf(
    changing,
    sql`access.ask_password_reset(${email}, ${client}, ${attempt}, ${codeHash}, ${code}, ${page})`,
  )
}

/** Judges the code in the browser that asked; right: whose it is. It is not used up yet. */
export function checkPasswordReset(
  changing: Changing,
  given: { attempt: string; codeHash: string; client: string },
): Promise<{ email: string } | Refusal> {
  return outcomeOf(changing, sql`access.check_password_reset(${given.attempt}, ${given.codeHash}, ${given.client})`)
}

/** Uses the code up and sets the password; every session and attempt of the account ends. */
export function finishPasswordReset(
  changing: Changing,
  given: { attempt: string; codeHash: string; passwordHash: string },
): Promise<{ next: 'sign-in' } | Refusal> {
  const { attempt, codeHash, passwordHash } = given
  return outcomeOf(changing, sql`access.finish_password_reset(${attempt}, ${codeHash}, ${passwordHash})`)
}
