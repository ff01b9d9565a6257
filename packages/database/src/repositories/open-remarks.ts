import { type RawBuilder, sql } from 'kysely'

/** As a column of a list: how many threads stand open about `subject`, an SQL expression that gives its id. */
export function openRemarksOf(subject: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select count(*)::int from public.remarks m where m.subject_id = ${subject} and m.id = m.thread_id and m.resolved_at is null)`
}

/** The same over everything that is judged of one approach: a look per subject, never through every open thread of the study. */
export function openRemarksIn(assessment: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select coalesce(sum(o.threads), 0)::int from (
      select f.id from public.findings f where f.assessment_id = ${assessment}
      union all select c.id from public.theme_conclusions c where c.assessment_id = ${assessment}) b
    cross join lateral (select count(*) as threads from public.remarks m
      where m.subject_id = b.id and m.id = m.thread_id and m.resolved_at is null) o)`
}
