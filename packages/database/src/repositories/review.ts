import type { ReviewGroundKind } from '@toezicht/domain/assessment/review-ground'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** What can be read and approved: a coded fact has a screen of its own. */
export type ReviewedKind = 'finding' | 'conclusion' | 'factsheet'

/** Notes that the acting account opened this text; a text that never stood there is not noted. */
export async function noteVisit(
  reading: Reading,
  kind: ReviewedKind,
  subject: string,
  contentHash: string,
): Promise<void> {
  await sql`select access.note_visit(${kind}, ${subject}::uuid, ${contentHash})`.execute(queryOf(reading))
}

/** Which of these texts the acting account opened exactly as they stand there: "subject hash", with the moment. */
export async function listVisits(
  reading: Reading,
  kind: ReviewedKind,
  subjects: readonly string[],
): Promise<Map<string, Date>> {
  const { rows } = await sql<{ key: string; at: Date }>`
    select subject_id || ' ' || content_hash as key, opened_at as at from public.review_visits
    where account_id = access.account() and subject_kind = ${kind} and subject_id = any(${[...subjects]}::uuid[])`.execute(
    queryOf(reading),
  )
  return new Map(rows.map(({ key, at }) => [key, at]))
}

export interface ReviewMomentRow {
  subject: string
  kind: ReviewGroundKind
  at: Date
  by: string
  contentHash: string
}

/** Approvals, givings back and own visits of these subjects; of each at most the twenty newest. */
export async function listReviewMoments(
  reading: Reading,
  kind: ReviewedKind,
  subjects: readonly string[],
): Promise<ReviewMomentRow[]> {
  const ids = [...subjects]
  const { rows } = await sql<ReviewMomentRow>`
    select subject, kind, at, by, hash as "contentHash" from (
      select m.*, row_number() over (partition by m.subject, m.kind order by m.at desc) as nth from (
        select subject_id as subject, 'approved' as kind, approved_at as at, approved_by as by, content_hash as hash
        from public.approvals where subject_kind = ${kind} and subject_id = any(${ids}::uuid[])
        union all
        select subject_id, 'returned', written_at, written_by, content_hash
        from public.remarks where subject_kind = ${kind} and subject_id = any(${ids}::uuid[]) and on_return
        union all
        select subject_id, 'seen', opened_at, account_id, content_hash
        from public.review_visits where account_id = access.account() and subject_kind = ${kind} and subject_id = any(${ids}::uuid[])) m) x
    where nth <= 20`.execute(queryOf(reading))
  return rows
}

/** The texts behind hashes, by "subject hash". */
export async function listContents(
  reading: Reading,
  kind: ReviewedKind,
  wanted: readonly { subject: string; contentHash: string }[],
): Promise<Map<string, { content: unknown; version: number }>> {
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<{ key: string; content: unknown; version: number }>`
    select distinct on (r.subject_id, r.content_hash) r.subject_id || ' ' || r.content_hash as key, r.content, r.version
    from public.revisions r
    where r.subject_kind = ${kind} and (r.subject_id, r.content_hash) in (
      select * from unnest(${wanted.map(({ subject }) => subject)}::uuid[], ${wanted.map(({ contentHash }) => contentHash)}::text[]))
    order by r.subject_id, r.content_hash, r.id desc`.execute(queryOf(reading))
  return new Map(rows.map(({ key, content, version }) => [key, { content, version }]))
}

export interface WritingRow {
  /** Who changed a word, verdict or source since the last approval. */
  changers: string[]
  changedAt: Date | null
}

/** Per finding or conclusion who wrote at it since its last approval, and when its text last changed. */
export async function listWriting(
  reading: Reading,
  kind: 'finding' | 'conclusion',
  subjects: readonly string[],
): Promise<Map<string, WritingRow>> {
  const { rows } = await sql<WritingRow & { subject: string }>`
    select s.id as subject, max(r.changed_at) as "changedAt",
      coalesce(array_agg(distinct r.changed_by::text) filter (where r.changed_by is not null and r.id > coalesce((
        select max(a.last_revision) from public.approvals a where a.subject_kind = ${kind} and a.subject_id = s.id), 0)), '{}') as changers
    from unnest(${[...subjects]}::uuid[]) s (id)
    left join public.revisions r on r.subject_kind = ${kind} and r.subject_id = s.id
    group by s.id`.execute(queryOf(reading))
  return new Map(rows.map(({ subject, ...row }) => [subject, row]))
}

export interface WaitingRow {
  kind: 'finding' | 'conclusion'
  id: string
  assessmentId: string
  municipality: string
  approach: string
  label: string
}

/**
 * What waits for the acting inspector next: submitted and written by others, first in this approach in reading order (what comes after `except` before what
 * comes before it), else what waits longest anywhere. Null when nothing does.
 */
export async function findWaiting(
  reading: Reading,
  { assessment, except }: { assessment: string | null; except: string | null },
): Promise<WaitingRow | null> {
  const own = sql`exists (select from public.revisions r where r.subject_kind = q.kind and r.subject_id = q.id and r.changed_by = access.account()
    and r.id > coalesce((select max(d.last_revision) from public.approvals d where d.subject_kind = q.kind and d.subject_id = q.id), 0))`
  const place = sql`(select coalesce(max(f.position), 0) + 0.5 from public.findings f
    where f.assessment_id = c.assessment_id and f.criterion_code like c.theme_code || '.%')`
  const { rows } = await sql<WaitingRow>`
    with here as (
      select q.* from (
        select 'finding' as kind, f.id, f.assessment_id, f.position::numeric as place
        from public.findings f where f.assessment_id = ${assessment} and f.status = 'submitted'
        union all
        select 'conclusion', c.id, c.assessment_id, ${place}
        from public.theme_conclusions c where c.assessment_id = ${assessment} and c.status = 'submitted') q
      where q.id is distinct from ${except} and not ${own}),
    anywhere as (
      (select q.* from (select 'finding' as kind, f.id, f.assessment_id, f.updated_at from public.findings f where f.status = 'submitted') q
        where q.id is distinct from ${except} and not ${own} order by q.updated_at limit 1)
      union all
      (select q.* from (select 'conclusion' as kind, c.id, c.assessment_id, c.updated_at
        from public.theme_conclusions c where c.status = 'submitted') q
        where q.id is distinct from ${except} and not ${own} order by q.updated_at limit 1)),
    last as (
      select f.position::numeric as place from public.findings f where f.id = ${except}
      union all select ${place} from public.theme_conclusions c where c.id = ${except}),
    chosen as (
      select 1 as tier, h.kind, h.id, h.assessment_id,
        row_number() over (order by (h.place > coalesce((select l.place from last l), 0)) desc, h.place) as nth
      from here h
      union all
      select 2, a.kind, a.id, a.assessment_id, row_number() over (order by a.updated_at) from anywhere a
      order by tier, nth limit 1)
    select q.kind, q.id, q.assessment_id as "assessmentId", m.name as municipality, ap.name as approach,
      case q.kind when 'finding' then (select string_agg(v.indicator_code, ', ' order by v.indicator_code) from public.verdicts v where v.finding_id = q.id)
        else (select c.theme_code from public.theme_conclusions c where c.id = q.id) end as label
    from chosen q
    join public.assessments a on a.id = q.assessment_id join public.approaches ap on ap.id = a.approach_id
    join public.participations p on p.id = a.participation_id join public.municipalities m on m.id = p.municipality_id`.execute(
    queryOf(reading),
  )
  return rows[0] ?? null
}
