import type { RemarkSubjectKind } from '@toezicht/domain/assessment/remark'
import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

export interface RemarkSubjectRow {
  studyId: string
  contentHash: string
  version: number
}

const subjectTables = { finding: 'findings', conclusion: 'theme_conclusions', factsheet: 'factsheets' } as const

/** What a remark is to be about; undefined outside the actor's studies. */
export async function findRemarkSubject(
  reading: Reading,
  kind: RemarkSubjectKind,
  id: string,
): Promise<RemarkSubjectRow | undefined> {
  const { rows } = await sql<RemarkSubjectRow>`
    select study_id as "studyId", content_hash as "contentHash", version
    from ${sql.table(`public.${subjectTables[kind]}`)} where id = ${id}`.execute(queryOf(reading))
  return rows[0]
}

export interface ThreadRow {
  id: string
  studyId: string
  subjectKind: RemarkSubjectKind
  subjectId: string
  resolved: boolean
}

/** The first remark of a thread, held until the transaction ends; undefined outside the actor's studies. */
export async function lockThread(changing: Changing, id: string): Promise<ThreadRow | undefined> {
  const { rows } = await sql<ThreadRow>`
    select id, study_id as "studyId", subject_kind as "subjectKind", subject_id as "subjectId", resolved_at is not null as resolved
    from public.remarks where id = ${id} and thread_id = id for update`.execute(queryOf(changing))
  return rows[0]
}

/** Writer, moment and the version it is about are the database's; a thread's first remark has its own id as thread. */
export async function insertRemark(
  changing: Changing,
  remark: { id: string; study: string; kind: RemarkSubjectKind; subject: string; thread: string; body: string },
): Promise<void> {
  await queryOf(changing)
    .insertInto('remarks')
    .columns(['id', 'study_id', 'subject_kind', 'subject_id', 'thread_id', 'body'])
    .expression(
      sql`select ${remark.id}::uuid, ${remark.study}::uuid, ${remark.kind}, ${remark.subject}::uuid, ${remark.thread}::uuid, ${remark.body}`,
    )
    .execute()
}

/** Who settled it and when, the database adds. */
export async function saveResolved(changing: Changing, thread: string, resolved: boolean): Promise<void> {
  await queryOf(changing)
    .updateTable('remarks')
    .set({ resolved_at: resolved ? new Date() : null })
    .where('id', '=', thread)
    .execute()
}

export interface RemarkRow {
  id: string
  threadId: string
  subjectId: string
  body: string
  onReturn: boolean
  writtenBy: string
  writtenAt: Date
  resolvedBy: string | null
  resolvedAt: Date | null
  /** The text has changed since this was written. */
  earlier: boolean
}

/** Every remark about these subjects of one kind, oldest first; at most 500 of them. */
export async function listRemarks(
  reading: Reading,
  kind: RemarkSubjectKind,
  subjects: readonly string[],
): Promise<RemarkRow[]> {
  if (subjects.length === 0) return []
  const { rows } = await sql<RemarkRow>`
    select r.id, r.thread_id as "threadId", r.subject_id as "subjectId", r.body, r.on_return as "onReturn", r.written_by as "writtenBy",
      r.written_at as "writtenAt", r.resolved_by as "resolvedBy", r.resolved_at as "resolvedAt", r.content_hash <> s.content_hash as earlier
    from public.remarks r join ${sql.table(`public.${subjectTables[kind]}`)} s on s.id = r.subject_id
    where r.subject_kind = ${kind} and r.subject_id = any(${[...subjects]}::uuid[])
    order by r.written_at, r.id limit 500`.execute(queryOf(reading))
  return rows
}

/** How many threads stand open per subject; subjects without one are left out. */
export async function countOpenThreads(reading: Reading, subjects: readonly string[]): Promise<Map<string, number>> {
  if (subjects.length === 0) return new Map()
  const { rows } = await sql<{ subject: string; open: number }>`
    select subject_id as subject, count(*)::int as open from public.remarks
    where subject_id = any(${[...subjects]}::uuid[]) and id = thread_id and resolved_at is null group by 1`.execute(
    queryOf(reading),
  )
  return new Map(rows.map(({ subject, open }) => [subject, open]))
}
