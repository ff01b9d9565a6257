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
