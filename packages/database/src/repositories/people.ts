import type { Refusal } from '@toezicht/domain/refusal'
import { sql } from 'kysely'
import type { Changing } from '../transaction.ts'
import type { NewInvitationSecrets } from './invitation.ts'
import { outcomeOf } from './outcome.ts'

export interface NewMember {
  name: string
  email: string
  inspectorate: string | null
  administrator: boolean
  studyId: string | null
  role: 'inspector' | 'lead' | null
}

/** An administrator gives somebody an account, or an existing account a place in a study (`invited` false). */
export function inviteMember(
  changing: Changing,
  member: NewMember,
  secrets: NewInvitationSecrets,
): Promise<{ accountId: string; invited: boolean } | Refusal> {
  return outcomeOf(
    changing,
    sql`access.invite_member(${JSON.stringify(member)}::jsonb, ${JSON.stringify(secrets)}::jsonb)`,
  )
}

/** The operator, who owns the database, invites an administrator; nothing is mailed. */
export function inviteAdministrator(
  changing: Changing,
  person: { name: string; email: string },
  secrets: NewInvitationSecrets,
): Promise<{ accountId: string; invited: boolean } | Refusal> {
  return outcomeOf(
    changing,
    sql`access.invite_administrator(${JSON.stringify(person)}::jsonb, ${JSON.stringify(secrets)}::jsonb)`,
  )
}

export function endStudyMembership(
  changing: Changing,
  account: string,
  study: string,
): Promise<{ ended: true } | Refusal> {
  return outcomeOf(changing, sql`access.end_study_membership(${account}, ${study})`)
}

/** Ends an account: its sessions, attempts, invitations and memberships at once. */
export function deactivateAccount(changing: Changing, account: string): Promise<{ deactivated: true } | Refusal> {
  return outcomeOf(changing, sql`access.deactivate_account(${account})`)
}

/** Takes password, authenticator and backup codes away and mails a new invitation. */
export function resetTotp(
  changing: Changing,
  account: string,
  secrets: NewInvitationSecrets,
): Promise<{ reset: true } | Refusal> {
  return outcomeOf(changing, sql`access.reset_totp(${account}, ${JSON.stringify(secrets)}::jsonb)`)
}

/** Gives an account a role in a study, or another one; its sessions end. */
export function setMemberRole(
  changing: Changing,
  account: string,
  study: string,
  role: 'inspector' | 'lead',
): Promise<{ role: 'inspector' | 'lead' } | Refusal> {
  return outcomeOf(changing, sql`access.set_member_role(${account}, ${study}, ${role})`)
}

export function changePerson(
  changing: Changing,
  account: string,
  changes: { name: string; inspectorate: string | null; administrator: boolean },
): Promise<{ changed: true } | Refusal> {
  return outcomeOf(changing, sql`access.change_person(${account}, ${JSON.stringify(changes)}::jsonb)`)
}

/** Lets a deactivated account of STJ back in, by a new invitation and without any role. */
export function reactivateAccount(
  changing: Changing,
  account: string,
  secrets: NewInvitationSecrets,
): Promise<{ reactivated: true } | Refusal> {
  return outcomeOf(changing, sql`access.reactivate_account(${account}, ${JSON.stringify(secrets)}::jsonb)`)
}
