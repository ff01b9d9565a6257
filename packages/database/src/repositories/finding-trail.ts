import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** One stored version of a finding, or of one that it was joined with or split from. */
export interface TrailRow {
  finding: string
  version: number
  content: unknown
  changedBy: string | null
  changedAt: Date
}

/** Every version that led to this finding, newest first: its own, and those of findings whose words came into it, up to that moment. */
export async function listTrail(reading: Reading, finding: string): Promise<TrailRow[]> {
  const { rows } = await sql<TrailRow>`
    with recursive family (id, until) as (
      select ${finding}::uuid, 9223372036854775807
      union
      select r.from_subject, r.id from public.revisions r join family f on r.subject_id = f.id and r.id <= f.until
      where r.subject_kind = 'finding' and r.from_subject is not null
    ), ancestors as (select id, max(until) as until from family group by id)
    select r.subject_id as finding, r.version, r.content, r.changed_by as "changedBy", r.changed_at as "changedAt"
    from ancestors a join public.revisions r on r.subject_id = a.id and r.id <= a.until
    where r.subject_kind = 'finding' and r.from_subject is null and r.content <> 'null'::jsonb
    order by r.id desc limit 400`.execute(queryOf(reading))
  return rows
}

/** Who changed a finding or conclusion last, and when. */
export async function findLastChange(
  reading: Reading,
  subject: string,
  kind: 'finding' | 'conclusion' = 'finding',
): Promise<{ changedBy: string | null; changedAt: Date } | undefined> {
  const { rows } = await sql<{ changedBy: string | null; changedAt: Date }>`
    select changed_by as "changedBy", changed_at as "changedAt" from public.revisions
    where subject_kind = ${kind} and subject_id = ${subject} order by id desc limit 1`.execute(queryOf(reading))
  return rows[0]
}

/** Carries who changed what in one finding into the trail of another, that takes over its words. Before the words move. */
export async function carryRevisions(changing: Changing, from: string, to: string): Promise<void> {
  await sql`select access.carry_revisions(${from}, ${to})`.execute(queryOf(changing))
}

/** Makes an offered or approved finding a draft again, so that it can go. */
export async function makeDraft(changing: Changing, finding: string): Promise<void> {
  await queryOf(changing).updateTable('findings').set({ status: 'draft' }).where('id', '=', finding).execute()
}
