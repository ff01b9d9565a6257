import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** A frozen report; its content is a Report of domain/national-report. */
export interface ReportSnapshotRow {
  id: string
  studyId: string
  content: unknown
  contentHash: string
  status: 'submitted' | 'returned' | 'approved' | 'replaced'
  remark: string | null
  frozenBy: string | null
  frozenAt: Date
  decidedBy: string | null
  decidedAt: Date | null
}

const columns = sql`s.id, s.study_id as "studyId", s.content, s.content_hash as "contentHash", s.status, s.remark, s.frozen_by as "frozenBy",
  s.frozen_at as "frozenAt", s.decided_by as "decidedBy", s.decided_at as "decidedAt"`

/** The newest frozen reports of a study, the newest first. */
export async function listReportSnapshots(
  reading: Reading,
  study: string,
): Promise<Omit<ReportSnapshotRow, 'content'>[]> {
  const { rows } = await sql<Omit<ReportSnapshotRow, 'content'>>`
    select s.id, s.study_id as "studyId", s.content_hash as "contentHash", s.status, s.remark, s.frozen_by as "frozenBy",
      s.frozen_at as "frozenAt", s.decided_by as "decidedBy", s.decided_at as "decidedAt"
    from public.report_snapshots s where s.study_id = ${study} order by s.frozen_at desc, s.id limit 30`.execute(
    queryOf(reading),
  )
  return rows
}

export async function findReportSnapshot(reading: Reading, id: string): Promise<ReportSnapshotRow | undefined> {
  const { rows } = await sql<ReportSnapshotRow>`
    select ${columns} from public.report_snapshots s where s.id = ${id}`.execute(queryOf(reading))
  return rows[0]
}

export async function lockReportSnapshot(changing: Changing, id: string): Promise<ReportSnapshotRow | undefined> {
  const { rows } = await sql<ReportSnapshotRow>`
    select ${columns} from public.report_snapshots s where s.id = ${id} for update`.execute(queryOf(changing))
  return rows[0]
}

/** The newest approved one of a study: the only one that can be proposed. */
export async function findApprovedSnapshot(reading: Reading, study: string): Promise<ReportSnapshotRow | undefined> {
  const { rows } = await sql<ReportSnapshotRow>`
    select ${columns} from public.report_snapshots s where s.study_id = ${study} and s.status = 'approved'
    order by s.decided_at desc limit 1`.execute(queryOf(reading))
  return rows[0]
}

/** Freezes: the hash is the database's own; one that still waited is replaced. */
export async function insertReportSnapshot(
  changing: Changing,
  snapshot: { id: string; study: string; content: unknown },
): Promise<{ contentHash: string }> {
  const { rows } = await sql<{ contentHash: string }>`
    insert into public.report_snapshots (id, study_id, content)
    values (${snapshot.id}, ${snapshot.study}, ${JSON.stringify(snapshot.content)}::jsonb)
    returning content_hash as "contentHash"`.execute(queryOf(changing))
  return rows[0] ?? { contentHash: '' }
}

/** The trigger refuses by the names `four_eyes` and `approval_of_submitted`. */
export async function saveSnapshotStatus(
  changing: Changing,
  id: string,
  status: 'returned' | 'approved',
  remark: string | null,
): Promise<void> {
  await queryOf(changing).updateTable('report_snapshots').set({ status, remark }).where('id', '=', id).execute()
}

/** Who wrote in the report or its examples between the last approval and this snapshot: they do not approve it. */
export async function listReportWriters(reading: Reading, snapshot: string): Promise<string[]> {
  const { rows } = await sql<{ writer: string }>`
    select distinct r.changed_by as writer from public.report_snapshots s
    join public.report_revisions r on r.study_id = s.study_id and r.id <= s.last_revision and r.changed_by is not null
    where s.id = ${snapshot}
      and r.id > coalesce((select max(o.last_revision) from public.report_snapshots o where o.study_id = s.study_id and o.status = 'approved'), 0)`.execute(
    queryOf(reading),
  )
  return rows.map(({ writer }) => writer)
}
