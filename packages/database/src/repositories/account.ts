import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

export interface NewAccount {
  accountId?: string
  app: 'portal' | 'console'
  name: string
  email: string
  /** Argon2id in PHC text; null for somebody who was only invited. */
  passwordHash: string | null
  /** As sealTotpSecret made it, for this account's id. */
  sealedTotpSecret?: string | null
  administrator?: boolean
  inspectorate?: string | null
}

/** Writes an account as it stands. For the owner of the database only: demonstration, tests. Returns its id. */
export async function createAccount(changing: Changing, account: NewAccount): Promise<string> {
  const { id } = await queryOf(changing)
    .insertInto('identity.accounts')
    .values({
      ...(account.accountId && { id: account.accountId }),
      app: account.app,
      name: account.name,
      email: account.email.toLowerCase(),
      password_hash: account.passwordHash,
      totp_secret: account.sealedTotpSecret ?? null,
      administrator: account.administrator ?? false,
      inspectorate: account.inspectorate ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface NewSession {
  accountId: string
  app: 'portal' | 'console'
  /** Hex SHA-256 of the session token. */
  tokenHash: string
  device?: string
}

/** Opens a session without a sign-in. For the owner of the database only: tests and benchmark. */
export async function openSessionAsOwner(changing: Changing, session: NewSession): Promise<void> {
  await queryOf(changing)
    .insertInto('identity.sessions')
    .values({
      account_id: session.accountId,
      app: session.app,
      token_hash: Buffer.from(session.tokenHash, 'hex'),
      device: session.device ?? '',
      expires_at: sql<Date>`now() + interval '12 hours'`,
    })
    .execute()
}

export interface Person {
  accountId: string
  app: 'portal' | 'console'
  name: string
  email: string
  administrator: boolean
  inspectorate: string | null
  state: 'invited' | 'active' | 'deactivated'
  lastSignedInAt: string | null
  studies: { studyId: string; name: string; role: 'inspector' | 'lead' }[]
  /** Number of respondents the person answers for. */
  respondents: number
}

export interface People {
  people: Person[]
  studies: { studyId: string; name: string }[]
}

/** Everyone with an account, for an administrator; null for anyone else. */
export async function listPeople(reading: Reading): Promise<People | null> {
  const { rows } = await sql<{ found: People | null }>`select access.list_people() as found`.execute(queryOf(reading))
  return rows[0]?.found ?? null
}
