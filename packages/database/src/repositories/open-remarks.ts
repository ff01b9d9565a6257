import { type RawBuilder, sql } from 'kysely'

/** As a column of a list: how many threads stand open about `subject`, an SQL expression that gives its id. */
export function openRemarksOf(subject: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select count(*)::int from public.remarks m where m.subject_id = ${subject} and m.id = m.thread_id and m.resolved_at is null)`
}

/** The same over everything that is judged of one approach. */
export function openRemarksIn(assessment: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select count(*)::int from public.remarks m where m.id = m.thread_id and m.resolved_at is null and m.subject_id in (
    select f.id from public.findings f where f.assessment_id = ${assessment}
    union all select c.id from public.theme_conclusions c where c.assessment_id = ${assessment}))`
}
