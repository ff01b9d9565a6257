import type { QueueReason } from '@toezicht/domain/assessment/queue'
import type { Severity } from '@toezicht/domain/comparison/discrepancy'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'
import { openRemarksIn } from './open-remarks.ts'
import {
  afterKey,
  mineRank,
  ofInspector,
  olderThan,
  type QueueQuery,
  queuePage,
  queuePlaces,
  severityRank,
  when,
} from './queue-place.ts'

export interface QueuePlace {
  id: string
  studyId: string
  study: string
  fictional: boolean
  municipality: string
  approach: string
  reason: QueueReason
  /** Null before anything was compared. */
  severity: Severity | null
  high: number
  medium: number
  /** Account of who is responsible. */
  inspector: string | null
  /** Threads of remarks that stand open. */
  openRemarks: number
  /** Where this row stands in the order asked for; the next page starts after the last one's. */
  key: string[]
  /** Rows in all, whatever page this is. */
  total: number
}

export const reasons = sql`array['to-approve', 'returned-to-me', 'high', 'to-judge', 'not-sent', 'done']`

/** How many indicators a framework version has. */
export type FrameworkSizes = readonly { version: string; size: number }[]

export interface QueuedApproach extends QueuePlace {
  respondents: number
  sent: number
  sentAt: Date | null
  /** Inspectors of single indicators, when these are others. */
  alsoInspectors: string[]
  indicators: number
  empty: number
  draft: number
  submitted: number
  returned: number
  approved: number
  toApprove: number
  returnedToMe: number
}

/** Approaches as work: a page of them (and one row more, when there are more), in the order asked for. */
export async function listQueuedApproaches(
  reading: Reading,
  { filter, actor, after }: QueueQuery,
  sizes: FrameworkSizes,
): Promise<QueuedApproach[]> {
  const { severity, state, order } = filter
  const [rank, mine, moment, place] = [sql`l.rank`, sql`l.mine`, sql`l.moment`, sql`l.place`]
  const keys = {
    'for-me': [rank, mine, sql`-l.high`, moment, place],
    severity: [sql`-l.high`, sql`-l.medium`, severityRank(sql`l.severity`), place],
    oldest: [moment, place],
    municipality: [place],
  }[order]
  const { rows } = await sql<QueuedApproach>`
    with ${queuePlaces(filter, actor)},
    judged as (
      select v.assessment_id, count(*) as begun, count(*) filter (where v.status = 'draft') as draft, count(*) filter (where v.status = 'submitted') as submitted,
        count(*) filter (where v.status = 'returned') as returned, count(*) filter (where v.status in ('approved', 'from-archive')) as approved
      from public.verdicts v where v.study_id in (select study_id from p) group by 1),
    awaited as (
      select w.assessment_id, count(*) filter (where w.status = 'submitted' and not w.own)::int as to_approve,
        count(*) filter (where w.status = 'returned' and w.own)::int as returned_to_me
      from waiting w group by 1),
    shared as (
      select q.assessment_id, array_agg(distinct q.account_id) as accounts from public.inspector_assignments q
      where q.indicator_code <> '' group by 1),
    counted as (
      select p.*, d.severity, coalesce(d.high, 0) as high, coalesce(d.medium, 0) as medium, coalesce(f.size, 0) as indicators,
        coalesce(f.size, 0) - coalesce(j.begun, 0) as empty, coalesce(j.draft, 0) as draft, coalesce(j.submitted, 0) as submitted,
        coalesce(j.returned, 0) as returned, coalesce(j.approved, 0) as approved, coalesce(w.to_approve, 0) as to_approve,
        coalesce(w.returned_to_me, 0) as returned_to_me, coalesce(array_remove(h.accounts, p.account), '{}') as also
      from p
      left join jsonb_to_recordset(${JSON.stringify(sizes)}::jsonb) as f (version text, size int) on f.version = p.framework_version
      left join judged j on j.assessment_id = p.id
      left join awaited w on w.assessment_id = p.id
      left join shared h on h.assessment_id = p.id
      left join public.open_discrepancies d on d.assessment_id = p.id and d.indicator_code = ''),
    listed as materialized (
      select c.*,
        case when c.to_approve > 0 then 0 when c.returned_to_me > 0 then 1
          when c.indicators > 0 and c.approved >= c.indicators then 5 when c.high > 0 then 2 when c.sent_at is not null then 3 else 4 end as rank,
        case when ${actor}::uuid = any(c.also) then 0 else ${mineRank(sql`c.account`, actor)} end as mine
      from counted c
      where ${when(severity, (wanted) => sql`c.severity = ${wanted}`)} and ${when(state, (wanted) => sql`c.${sql.ref(wanted)} > 0`)}
        and ${ofInspector(filter, actor, sql`c.account`, sql`c.also`)} and ${olderThan(filter.olderThan, sql`c.sent_at`)}),
    page as (
      select l.*, (select count(*) from listed)::int as total, array[${sql.join(keys)}]::bigint[] as key from listed l
      where ${afterKey(keys, after)} order by ${sql.join(keys)} limit ${queuePage + 1})
    select l.id, l.study_id as "studyId", l.study, l.fictional, l.municipality, l.approach, (${reasons})[l.rank + 1] as reason, l.severity, l.high,
      l.medium, l.account as inspector, l.also as "alsoInspectors", l.key, l.total, s.respondents, s.sent, l.sent_at as "sentAt",
      l.indicators::int, l.empty::int, l.draft::int, l.submitted::int, l.returned::int, l.approved::int, l.to_approve as "toApprove",
      l.returned_to_me as "returnedToMe", ${openRemarksIn(sql`l.id`)} as "openRemarks"
    from page l, lateral (
      select count(*)::int as respondents, count(*) filter (where s.latest_version > 0 and s.status in ('sent', 'returned'))::int as sent
      from public.respondents r join public.submissions s on s.respondent_id = r.id where r.assessment_id = l.id) s
    order by ${sql.join(keys)}`.execute(queryOf(reading))
  return rows
}
