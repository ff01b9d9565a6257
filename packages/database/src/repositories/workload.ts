import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export interface WorkloadRow {
  /** Null: what nobody is responsible for. */
  accountId: string | null
  /** Approaches, also those of which somebody has a part; of nobody: those without an inspector for the whole. */
  approaches: number
  /** Indicators, those of whole approaches included. */
  indicators: number
  /** Nothing yet, a draft, or returned. */
  open: number
  submitted: number
  done: number
  /** Newest sending of the approach that waits longest and still has open indicators. */
  oldest: Date | null
}

/** Work per inspector over the running studies (or one study), counted in SQL. Approaches that were withdrawn do not count. */
export async function countWorkload(reading: Reading, study: string | null): Promise<WorkloadRow[]> {
  const { rows } = await sql<WorkloadRow>`
    with p as materialized (
      select a.id, q.account_id as account, n.sent_at
      from public.assessments a join public.studies s on s.id = a.study_id
      left join public.newest_sendings n on n.assessment_id = a.id
      left join public.inspector_assignments q on q.assessment_id = a.id and q.indicator_code = ''
      where a.status = 'assigned' and ${study === null ? sql`s.kind = 'running'` : sql`s.id = ${study}`}),
    one as (
      select p.id, p.sent_at, coalesce(q.account_id, p.account) as account, coalesce(v.status, 'empty') as status
      from public.open_discrepancies d
      join p on p.id = d.assessment_id
      left join public.verdicts v on v.assessment_id = d.assessment_id and v.indicator_code = d.indicator_code
      left join public.inspector_assignments q on q.assessment_id = d.assessment_id and q.indicator_code = d.indicator_code
      where d.indicator_code <> '')
    select o.account as "accountId", case when o.account is null then (select count(*) from p where p.account is null) else count(distinct o.id) end::int as approaches, count(*)::int as indicators,
      count(*) filter (where o.status in ('empty', 'draft', 'returned'))::int as open,
      count(*) filter (where o.status = 'submitted')::int as submitted,
      count(*) filter (where o.status in ('approved', 'from-archive'))::int as done,
      min(o.sent_at) filter (where o.status in ('empty', 'draft', 'returned')) as oldest
    from one o group by o.account`.execute(queryOf(reading))
  return rows
}
