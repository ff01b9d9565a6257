import { createHash, randomBytes } from 'node:crypto'
import { saveRespondentMember, saveStudyMember } from '../../repositories/respondent-setup.ts'
import { type Changing, queryOf } from '../../transaction.ts'
import type { RespondentPlace } from './make-approach.ts'

export interface AccountToMake {
  /** A TOTP secret is sealed for its account's id, which must then be known beforehand. */
  id?: string
  app: 'portal' | 'console'
  name: string
  email: string
  /** As packages/identity stores it; null: this person has not chosen one yet. */
  passwordHash?: string | null
  /** Sealed, as packages/identity stores it. */
  totpSecret?: string | null
  administrator?: boolean
  inspectorate?: string | null
}

/** Somebody who can sign in. As the owner. */
export async function makeAccount(changing: Changing, wanted: AccountToMake): Promise<string> {
  const {
    id: chosen,
    app,
    name,
    email,
    passwordHash = null,
    totpSecret = null,
    administrator = false,
    inspectorate = null,
  } = wanted
  const { id } = await queryOf(changing)
    .insertInto('identity.accounts')
    .values({
      ...(chosen && { id: chosen }),
      app,
      name,
      email,
      password_hash: passwordHash,
      totp_secret: totpSecret,
      administrator,
      inspectorate,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/**
 * A session as a sign-in would leave it; gives its hash for `store.read` and `store.change`. `token`: what the browser's cookie holds, when
 * there is to be a browser. As the owner.
 */
export async function makeSession(
  changing: Changing,
  account: string,
  app: 'portal' | 'console',
  token: string | Buffer = randomBytes(32),
): Promise<string> {
  const hash = createHash('sha256').update(token).digest()
  await queryOf(changing)
    .insertInto('identity.sessions')
    .values({ token_hash: hash, account_id: account, app, expires_at: new Date(Date.now() + 12 * 3_600_000) })
    .execute()
  return hash.toString('hex')
}

/** Ends sessions by their hashes, as signing out does. As the owner. */
export async function endSessions(changing: Changing, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return
  const keys = hashes.map((hash) => Buffer.from(hash, 'hex'))
  await queryOf(changing).deleteFrom('identity.sessions').where('token_hash', 'in', keys).execute()
}

/** Lets an account answer for a respondent. As the owner. */
export async function joinRespondent(
  changing: Changing,
  place: RespondentPlace,
  account: string,
  role: 'coordinator' | 'contributor' = 'coordinator',
): Promise<void> {
  await saveRespondentMember(changing, { study: place.study, respondent: place.respondent, account, role })
}

/** Puts an account in a study's team. As the owner. */
export async function joinStudy(
  changing: Changing,
  study: string,
  account: string,
  role: 'inspector' | 'lead' = 'inspector',
): Promise<void> {
  await saveStudyMember(changing, { study, account, role })
}
