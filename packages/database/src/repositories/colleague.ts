import type { Refusal } from '@toezicht/domain/refusal'
import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import type { InvitationState, NewInvitationSecrets } from './invitation.ts'
import { outcomeOf } from './outcome.ts'

/** Somebody who takes part in a submission. `email` and `invitation` only for its coordinator; `hasComeIn`: chose a password. */
export interface Colleague {
  accountId: string
  name: string
  role: 'coordinator' | 'contributor'
  hasComeIn: boolean
  email: string | null
  /** The newest, null when there was none. */
  invitation: { state: InvitationState; expiresAt: string } | null
}

/** What the mail says is handed over: whole themes or single questions. `count` as text, of that unit. */
export interface Handed {
  what: 'theme' | 'questions'
  count: string
}

/** Where the mail sends its reader: `signIn` when the colleague has come in before, the secrets of a new invitation otherwise. */
export interface WayIn {
  signIn: string
  secrets: NewInvitationSecrets | null
}

/** Who takes part now, coordinators first; null outside one's scope. */
export async function listColleagues(reading: Reading, submission: string): Promise<Colleague[] | null> {
  const { rows } = await sql<{ found: Colleague[] | null }>`
    select access.list_colleagues(${submission}::uuid) as found`.execute(queryOf(reading))
  return rows[0]?.found ?? null
}

/** Invites a colleague as the submission's coordinator, with the questions to fill in, and queues the mail. */
export function inviteColleague(
  changing: Changing,
  submission: string,
  person: { name: string; email: string; questions: readonly string[] },
  handed: Handed,
  way: WayIn,
): Promise<{ accountId: string; invited: boolean } | Refusal> {
  const { name, email, questions } = person
  return outcomeOf(
    changing,
    sql`access.invite_colleague(${submission}::uuid, ${name}, ${email}, ${questions}::text[], ${JSON.stringify(handed)}::jsonb,
      ${way.signIn}, ${secretsOf(way)}::jsonb)`,
  )
}

/** Hands questions to one colleague, whoever had them before; mails both. `assigned`: how many changed hands. */
export function assignQuestions(
  changing: Changing,
  submission: string,
  to: { account: string; questions: readonly string[] },
  handed: Handed,
  way: WayIn,
): Promise<{ assigned: number } | Refusal> {
  return outcomeOf(
    changing,
    sql`access.assign_questions(${submission}::uuid, ${to.account}::uuid, ${to.questions}::text[], ${JSON.stringify(handed)}::jsonb,
      ${way.signIn}, ${secretsOf(way)}::jsonb)`,
  )
}

/** Makes questions the coordinator's again; texts stay. Mails whoever had them. */
export function takeBackQuestions(
  changing: Changing,
  submission: string,
  questions: readonly string[],
): Promise<{ takenBack: number } | Refusal> {
  return outcomeOf(changing, sql`access.take_back_questions(${submission}::uuid, ${questions}::text[])`)
}

/** Ends a contributor's part at once, with open invitations and assignments. */
export function endColleague(
  changing: Changing,
  submission: string,
  account: string,
): Promise<{ ended: true } | Refusal> {
  return outcomeOf(changing, sql`access.end_colleague(${submission}::uuid, ${account}::uuid)`)
}

/** When and by whom an answer last changed, by submission of the acting account. */
export async function listLastChanges(
  reading: Reading,
): Promise<Map<string, { savedAt: Date; accountId: string; name: string }>> {
  const { rows } = await sql<{ submission: string; savedAt: Date; accountId: string; name: string }>`
    select submission_id as submission, saved_at as "savedAt", account_id as "accountId", name from access.last_changes()`.execute(
    queryOf(reading),
  )
  return new Map(rows.map(({ submission, ...change }) => [submission, change]))
}

function secretsOf({ secrets }: WayIn): string | null {
  return secrets && JSON.stringify(secrets)
}
