import type { FactCheckStatus } from '@toezicht/domain/fact-check/fact-check'
import type { FactCheckStanding } from '@toezicht/domain/fact-check/fact-check-gap'
import type { Refusal } from '@toezicht/domain/refusal'
import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import { outcomeOf } from './outcome.ts'

const standing = sql`c.id, c.number, c.status, to_char(c.deadline, 'YYYY-MM-DD') as deadline, c.content_hash as "contentHash",
  c.opened_at as "openedAt", c.sent_at as "sentAt", c.answered_at as "answeredAt",
  (select count(*)::int from public.fact_check_comments m where m.fact_check_id = c.id and m.removed_at is null) as comments,
  (select count(*)::int from public.fact_check_comments m where m.fact_check_id = c.id and m.removed_at is null
    and not exists (select from public.fact_check_decisions d where d.comment_id = m.id)) as undecided,
  (select count(*)::int from public.fact_check_decisions d where d.fact_check_id = c.id and d.decision <> 'declined') as accepted`

/** How the newest fact check of this gemeente stands; null when there never was one. */
export async function findFactCheckStanding(
  reading: Reading,
  participation: string,
): Promise<FactCheckStanding | null> {
  const { rows } = await sql<FactCheckStanding>`
    select ${standing} from public.fact_checks c where c.participation_id = ${participation}::uuid
    order by c.number desc limit 1`.execute(queryOf(reading))
  return rows[0] ?? null
}

/** A fact check as STJ sees it. `content` is the draft that the gemeente read. */
export interface FactCheckRow extends FactCheckStanding {
  studyId: string
  participationId: string
  statusReason: string | null
  receipt: string | null
  openedBy: string
  remindedAt: Date | null
  closedAt: Date | null
  answeredBy: string | null
}

const row = sql`${standing}, c.study_id as "studyId", c.participation_id as "participationId", c.status_reason as "statusReason", c.receipt,
  c.opened_by as "openedBy", greatest(c.reminded_at, (select max(x.sent_at) from public.fact_check_reminders x where x.fact_check_id = c.id)) as "remindedAt", c.closed_at as "closedAt", c.answered_by as "answeredBy"`

/** Every fact check of this gemeente, the newest first. */
export async function listFactChecks(reading: Reading, participation: string): Promise<FactCheckRow[]> {
  const { rows } = await sql<FactCheckRow>`
    select ${row} from public.fact_checks c where c.participation_id = ${participation}::uuid order by c.number desc`.execute(
    queryOf(reading),
  )
  return rows
}

export async function lockFactCheck(changing: Changing, id: string): Promise<FactCheckRow | undefined> {
  const { rows } = await sql<FactCheckRow>`
    select ${row} from public.fact_checks c where c.id = ${id}::uuid for update of c`.execute(queryOf(changing))
  return rows[0]
}

export async function findFactCheckContent(reading: Reading, id: string): Promise<unknown> {
  const found = await queryOf(reading)
    .selectFrom('fact_checks')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.content ?? null
}

export interface NewPart {
  code: string
  position: number
  kind: 'participation' | 'assessment' | 'finding' | 'conclusion'
  subject: string
  assessment: string | null
}

/** Opens a fact check on the approved factsheet, word for word as it stands; the database refuses anything else, and anyone but the lead. */
export async function insertFactCheck(
  changing: Changing,
  factCheck: { id: string; study: string; participation: string; deadline: string; by: string },
  parts: readonly NewPart[],
): Promise<number> {
  const { id, study, participation, deadline, by } = factCheck
  const query = queryOf(changing)
  const { rows } = await sql<{ number: number }>`
    insert into public.fact_checks (id, study_id, participation_id, content, content_hash, deadline, opened_by)
    select ${id}::uuid, f.study_id, f.participation_id, f.content, f.content_hash, ${deadline}::date, ${by}::uuid
    from public.factsheets f where f.participation_id = ${participation}::uuid and f.study_id = ${study}::uuid
    returning number`.execute(query)
  const [opened] = rows
  if (!opened) throw new Error('The factsheet to check is not visible')
  await sql`
    insert into public.fact_check_parts (fact_check_id, study_id, code, position, subject_kind, subject_id, assessment_id)
    select ${id}::uuid, ${study}::uuid, p.code, p.position, p.kind, p.subject, p.assessment
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) as p (code text, position int, kind text, subject uuid, assessment uuid)`.execute(
    query,
  )
  return opened.number
}

export async function saveFactCheckStep(
  changing: Changing,
  id: string,
  step: { status: FactCheckStatus; deadline?: string; reason?: string },
): Promise<void> {
  await queryOf(changing)
    .updateTable('fact_checks')
    .set({
      status: step.status,
      ...(step.deadline ? { deadline: step.deadline } : {}),
      ...(step.reason ? { status_reason: step.reason } : {}),
    })
    .where('id', '=', id)
    .execute()
}

/** Mails the coordinators of the gemeente about this moment; how many. */
export async function tellFactCheck(
  changing: Changing,
  id: string,
  moment: 'opened' | 'extended' | 'closed' | 'withdrawn' | 'answered',
): Promise<number> {
  const { rows } = await sql<{ told: number }>`select access.tell_fact_check(${id}::uuid, ${moment}) as told`.execute(
    queryOf(changing),
  )
  return rows[0]?.told ?? 0
}

/** One reminder now, asked by the lead; refused when one went out today. */
export function remindFactCheck(
  changing: Changing,
  id: string,
): Promise<{ sentAt: string; recipients: number } | Refusal> {
  return outcomeOf(changing, sql`access.remind_fact_check(${id}::uuid)`)
}

/** Who of the gemeente reads the draft, and whether each ever signed in. */
export async function listFactCheckers(
  reading: Reading,
  participation: string,
): Promise<{ name: string; signedIn: boolean }[]> {
  const { rows } = await sql<{ name: string; signedIn: boolean }>`
    select name, signed_in as "signedIn" from access.list_fact_checkers(${participation}::uuid)`.execute(
    queryOf(reading),
  )
  return rows
}
