import type { Refusal } from '@toezicht/domain/refusal'
import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import { outcomeOf } from './outcome.ts'
import type { FreshAttempt, NextStep } from './sign-in.ts'

/** Hashes to keep, and words that go into the mail only. */
export interface NewInvitationSecrets {
  tokenHash: string
  shortHash: string
  link: string
  page: string
  shortCode: string
}

export type InvitationState = 'open' | 'used' | 'expired' | 'revoked'

export interface FoundInvitation {
  state: InvitationState
  email: string
  hasPassword: boolean
}

/** Looks an invitation up and changes nothing but the count of guesses. `email` null: `key` is the hash of a link's token. */
export function findInvitation(
  reading: Reading,
  key: string,
  email: string | null,
  client: string,
): Promise<FoundInvitation | Refusal> {
  return outcomeOf(reading, sql`access.find_invitation(${key}, ${email}, ${client})`)
}

/** Redeems once. `next: sign-in`: the account had a password already, and keeps it. */
export function redeemInvitation(
  changing: Changing,
  key: string,
  passwordHash: string | null,
  attempt: FreshAttempt,
): Promise<NextStep | { next: 'sign-in' } | Refusal> {
  return outcomeOf(
    changing,
    sql`access.redeem_invitation(${key}, ${passwordHash}, ${attempt.hash}, ${attempt.codeHash}, ${attempt.code})`,
  )
}

export interface InvitedPerson {
  respondentId: string
  name: string
  email: string
  role: 'coordinator' | 'contributor'
}

/** Invites a person to answer for a respondent of a study the actor leads, and queues the mail. */
export function inviteRespondent(
  changing: Changing,
  person: InvitedPerson,
  secrets: NewInvitationSecrets,
): Promise<{ invitationId: string; accountId: string } | Refusal> {
  const { respondentId, name, email, role } = person
  return outcomeOf(
    changing,
    sql`access.invite_respondent(${respondentId}, ${name}, ${email}, ${role}, ${JSON.stringify(secrets)}::jsonb)`,
  )
}

/** For who forgot the password: it goes, with every session, and a new invitation is mailed. */
export function renewAccess(
  changing: Changing,
  contact: { respondentId: string; accountId: string },
  secrets: NewInvitationSecrets,
): Promise<{ invitationId: string } | Refusal> {
  return outcomeOf(
    changing,
    sql`access.renew_access(${contact.respondentId}, ${contact.accountId}, ${JSON.stringify(secrets)}::jsonb)`,
  )
}

export function revokeInvitation(changing: Changing, invitation: string): Promise<{ revoked: true } | Refusal> {
  return outcomeOf(changing, sql`access.revoke_invitation(${invitation})`)
}

/** Ends one person's work for one respondent and keeps the reason. Sessions live on: the person may answer elsewhere. */
export function endContact(
  changing: Changing,
  contact: { respondentId: string; accountId: string; reason: string },
): Promise<{ ended: true } | Refusal> {
  return outcomeOf(changing, sql`access.end_contact(${contact.respondentId}, ${contact.accountId}, ${contact.reason})`)
}

export interface Contact {
  accountId: string
  name: string
  email: string
  role: 'coordinator' | 'contributor'
  since: string
  endedAt: string | null
  lastSignedInAt: string | null
  invitation: { invitationId: string; expiresAt: string; state: InvitationState } | null
}

/** The people of a respondent; null outside one's studies. */
export async function listContacts(reading: Reading, respondent: string): Promise<Contact[] | null> {
  const { rows } = await sql<{ found: Contact[] | null }>`select access.list_contacts(${respondent}) as found`.execute(
    queryOf(reading),
  )
  return rows[0]?.found ?? null
}

export interface DemoMail {
  id: string
  recipientName: string
  address: string
  template: string
  parameters: Record<string, string>
  createdAt: string
  deliveredAt: string | null
}

/** The last 50 mails, newest first, in a demonstration; null in production. */
export async function listDemoMails(reading: Reading): Promise<DemoMail[] | null> {
  const { rows } = await sql<{ found: DemoMail[] | null }>`select access.demo_mailbox() as found`.execute(
    queryOf(reading),
  )
  return rows[0]?.found ?? null
}

/** Writes an invitation without mailing it. For the owner of the database only: demonstration. Returns its id. */
export async function saveInvitation(
  changing: Changing,
  invited: { accountId: string; respondentId: string | null; studyId: string | null },
  secrets: NewInvitationSecrets,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`select access.write_invitation(
    ${invited.accountId}, ${invited.respondentId}, ${invited.studyId}, ${JSON.stringify(secrets)}::jsonb) as id`.execute(
    queryOf(changing),
  )
  const [row] = rows
  if (!row) throw new Error('The invitation was not written')
  return row.id
}
