import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

export type JudgementKind = 'finding' | 'conclusion' | 'factsheet' | 'coded-fact'

/** Approves by hash. The trigger takes the approver from the session and refuses by the names `four_eyes`, `approval_of_current_content`, `approval_of_submitted`. */
export async function insertApproval(
  changing: Changing,
  approval: { study: string; kind: JudgementKind; subject: string; contentHash: string },
): Promise<void> {
  await queryOf(changing)
    .insertInto('approvals')
    .columns(['study_id', 'subject_kind', 'subject_id', 'content_hash'])
    .expression(
      sql`select ${approval.study}::uuid, ${approval.kind}, ${approval.subject}::uuid, ${approval.contentHash}`,
    )
    .execute()
}

/** Who changed a word, verdict or source since the last approval; of a factsheet: anything of that gemeente. */
export async function listChangers(
  reading: Reading,
  kind: JudgementKind,
  subject: string,
  participation: string,
): Promise<string[]> {
  const { rows } = await sql<{ changed_by: string }>`
    select distinct r.changed_by from public.revisions r
    where r.changed_by is not null
      and r.id > coalesce((select max(last_revision) from public.approvals where subject_kind = ${kind} and subject_id = ${subject}), 0)
      and case when ${kind} = 'factsheet' then r.participation_id = ${participation} and r.subject_kind <> 'coded-fact'
        else r.subject_kind = ${kind} and r.subject_id = ${subject} end`.execute(queryOf(reading))
  return rows.map((row) => row.changed_by)
}

export interface RevisionRow {
  version: number
  content: unknown
  contentHash: string
  changedBy: string | null
  changedAt: Date
}

/** Every stored version of a judgement, newest first. */
export async function listRevisions(reading: Reading, kind: JudgementKind, subject: string): Promise<RevisionRow[]> {
  const { rows } = await sql<RevisionRow>`
    select version, content, content_hash as "contentHash", changed_by as "changedBy", changed_at as "changedAt"
    from public.revisions where subject_kind = ${kind} and subject_id = ${subject} order by id desc limit 100`.execute(
    queryOf(reading),
  )
  return rows
}

export interface ApprovalRow {
  contentHash: string
  approvedBy: string
  approvedAt: Date
  standing: boolean
}

export async function listApprovals(reading: Reading, kind: JudgementKind, subject: string): Promise<ApprovalRow[]> {
  const { rows } = await sql<ApprovalRow>`
    select content_hash as "contentHash", approved_by as "approvedBy", approved_at as "approvedAt", voided_at is null as standing
    from public.approvals where subject_kind = ${kind} and subject_id = ${subject} order by id desc limit 50`.execute(
    queryOf(reading),
  )
  return rows
}

export interface QueueRow {
  kind: 'finding' | 'conclusion'
  id: string
  assessmentId: string
  studyId: string
  municipality: string
  approach: string
  label: string
  status: string
  updatedAt: Date
  /** The actor wrote at it since its last approval, so somebody else approves it. */
  own: boolean
}

/** Findings and conclusions of the actor's studies that wait for a second inspector or came back with a remark. */
export async function listReviewQueue(reading: Reading): Promise<QueueRow[]> {
  const { rows } = await sql<QueueRow>`
    select q.kind, q.id, q.assessment_id as "assessmentId", q.study_id as "studyId", m.name as municipality, ap.name as approach,
      q.label, q.status, q.updated_at as "updatedAt",
      exists (select from public.revisions r where r.subject_kind = q.kind and r.subject_id = q.id and r.changed_by = access.account()
        and r.id > coalesce((select max(d.last_revision) from public.approvals d where d.subject_kind = q.kind and d.subject_id = q.id), 0)) as own
    from (
      select 'finding' as kind, f.id, f.assessment_id, f.study_id, f.status, f.updated_at,
        (select string_agg(v.indicator_code, ', ' order by v.indicator_code) from public.verdicts v where v.finding_id = f.id) as label
      from public.findings f where f.status in ('submitted', 'returned')
      union all
      select 'conclusion', c.id, c.assessment_id, c.study_id, c.status, c.updated_at, c.theme_code
      from public.theme_conclusions c where c.status in ('submitted', 'returned')) q
    join public.assessments a on a.id = q.assessment_id join public.approaches ap on ap.id = a.approach_id
    join public.participations p on p.id = a.participation_id join public.municipalities m on m.id = p.municipality_id
    order by (q.status = 'returned'), q.updated_at limit 500`.execute(queryOf(reading))
  return rows
}

/** How many findings and conclusions of the actor's studies wait for a second inspector. */
export async function countWaiting(reading: Reading): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select ((select count(*) from public.findings where status = 'submitted')
      + (select count(*) from public.theme_conclusions where status = 'submitted'))::int as waiting`.execute(
    queryOf(reading),
  )
  return rows[0]?.waiting ?? 0
}
