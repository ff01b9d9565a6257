import type { QueueOrder } from '@toezicht/domain/assessment/queue'
import { type RawBuilder, sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'
import { openRemarksOf } from './open-remarks.ts'
import { type QueuePlace, reasons } from './queue.ts'
import {
  afterKey,
  mineRank,
  momentRank,
  ofInspector,
  olderThan,
  type QueueQuery,
  queuePage,
  queuePlaces,
  when,
} from './queue-place.ts'

export interface QueuedIndicator extends QueuePlace {
  indicator: string
  status: 'empty' | 'draft' | 'submitted' | 'returned' | 'approved'
  verdict: 'meets' | 'improvement-point' | 'no-verdict' | null
  finding: string | null
  /** The actor wrote at what waits, so somebody else approves it. */
  own: boolean
  /** Since when it waits: submitted or returned, else the newest sending. */
  since: Date | null
}

/** Which rows a page is looked for among, how they are counted, and up to where in the order they are all there. */
interface Look {
  among: RawBuilder<unknown>
  total: RawBuilder<unknown>
  within: RawBuilder<unknown>
}

/**
 * Indicators as work, over all approaches; paged as the approaches are. Without a filter a page is looked for among those that come first in its order:
 * of thirty thousand indicators that is a tenth or less, and it nearly always fills the page.
 */
export async function listQueuedIndicators(reading: Reading, query: QueueQuery): Promise<QueuedIndicator[]> {
  const { order, study: _study, ...narrowed } = query.filter
  const isWhole = Object.values(narrowed).every((each) => each === null)
  for (const first of isWhole ? firstIn(order, query.after?.[0] ?? 0) : []) {
    const rows = await indicatorPage(reading, query, { ...first, total: allIndicators })
    if (rows.length > queuePage) return rows
  }
  return indicatorPage(reading, query, { among: every, total: sql`(select count(*) from listed)`, within: sql`true` })
}

/** What comes first in an order from here on, the narrowest look first; `from` is the first number of the last key. Empty where nothing less than everything is known to. */
function firstIn(order: QueueOrder, from: number): Omit<Look, 'total'>[] {
  const heavy = sql`${every} where d.severity = 'high' and d.indicator_code <> ''`
  if (order === 'for-me')
    return [
      // What the actor can approve and what came back: ranks 0 and 1. The heavy differences: rank 2.
      ...(from <= 1 ? [{ among: waits, within: sql`l.rank <= 1` }] : []),
      ...(from <= 2
        ? [{ among: sql`${waits} union all ${heavy} and w.subject_id is null`, within: sql`l.rank <= 2` }]
        : []),
    ]
  if (order === 'severity') return from <= 1 ? [{ among: heavy, within: sql`l.weight = 1` }] : []
  if (order === 'oldest') return []
  const last = from + 3
  const places = sql`select p.id from p where p.place between ${from} and ${last}`
  return [{ among: sql`${every} where d.assessment_id in (${places})`, within: sql`l.place <= ${last}` }]
}

/** Indicators with the verdict on them and what waits of it, as `listed` needs them. */
const placed = sql`d.assessment_id, d.indicator_code, d.severity, d.high, d.medium, v.status, w.since, w.writers`

const every = sql`
  select ${placed} from public.open_discrepancies d
  left join public.verdicts v on v.assessment_id = d.assessment_id and v.indicator_code = d.indicator_code
  left join public.waiting_judgements w on w.subject_kind = 'finding' and w.subject_id = v.finding_id`

/** What was submitted or returned. */
const waits = sql`
  select ${placed} from public.waiting_judgements w
  join public.verdicts v on v.finding_id = w.subject_id
  join public.open_discrepancies d on d.assessment_id = v.assessment_id and d.indicator_code = v.indicator_code
  where w.subject_kind = 'finding'`

/** Every approach has a row for each indicator of its framework: one of each framework is counted. */
const allIndicators = sql`(
  select coalesce(sum(k.approaches * (
    select count(*) from public.open_discrepancies d where d.assessment_id = k.one and d.indicator_code <> '')), 0)
  from (select count(*) as approaches, (array_agg(p.id))[1] as one from p group by p.framework_version) k)`

async function indicatorPage(
  reading: Reading,
  { filter, actor, after }: QueueQuery,
  { among, total, within }: Look,
): Promise<QueuedIndicator[]> {
  const { severity, state, indicator, order } = filter
  // Codes sort as the framework does; as a number they can be a key.
  const at = sql`l.at`
  const [weight, moment, place] = [sql`l.weight`, sql`l.moment`, sql`l.place`]
  const keys = {
    'for-me': [sql`l.rank`, sql`l.mine`, weight, moment, place, at],
    severity: [weight, sql`-l.high`, sql`-l.medium`, place, at],
    oldest: [moment, place, at],
    municipality: [place, at],
  }[order]
  const { rows } = await sql<QueuedIndicator>`
    with ${queuePlaces(filter, actor)},
    counted as (
      select p.id, p.place, d.indicator_code, d.severity, d.high, d.medium, coalesce(d.status, 'empty') as status,
        coalesce(q.account_id, p.account) as account, coalesce(d.since, p.sent_at) as since,
        case when d.since is null then p.moment else ${momentRank(sql`d.since`)} end as moment,
        coalesce(${actor}::uuid = any(d.writers), false) as own
      from (${among}) d
      join p on p.id = d.assessment_id
      left join public.inspector_assignments q on q.assessment_id = d.assessment_id and q.indicator_code = d.indicator_code
      where ${indicator === null ? sql`d.indicator_code <> ''` : sql`d.indicator_code = ${indicator}`}
        and ${when(severity, (wanted) => sql`d.severity = ${wanted}`)}),
    listed as materialized (
      select c.id, c.place, c.indicator_code, c.high, c.medium, c.since, c.account, c.own, translate(c.indicator_code, 'T.', '')::int as at, c.moment,
        case c.severity when 'high' then 1 when 'medium' then 2 when 'open' then 3 when 'low' then 4 when 'none' then 5 else 9 end as weight,
        case when c.status = 'submitted' and not c.own then 0 when c.status = 'returned' and c.own then 1
          when c.status in ('approved', 'from-archive') then 5 when c.severity = 'high' then 2 when c.since is not null then 3 else 4 end as rank,
        ${mineRank(sql`c.account`, actor)} as mine
      from counted c
      where ${when(state, (wanted) => (wanted === 'approved' ? sql`c.status in ('approved', 'from-archive')` : sql`c.status = ${wanted}`))}
        and ${ofInspector(filter, actor, sql`c.account`)} and ${olderThan(filter.olderThan, sql`c.since`)}),
    page as (
      select l.*, ${total}::int as total, array[${sql.join(keys)}]::bigint[] as key from listed l
      where ${afterKey(keys, after)} and ${within} order by ${sql.join(keys)} limit ${queuePage + 1})
    select l.id, p.study_id as "studyId", p.study, p.fictional, p.municipality, p.approach, l.indicator_code as indicator, (${reasons})[l.rank + 1] as reason,
      d.severity, l.high, l.medium, l.account as inspector, l.key, l.total, v.verdict, v.finding_id as finding, l.own, l.since,
      ${openRemarksOf(sql`v.finding_id`)} as "openRemarks",
      case when v.status = 'from-archive' then 'approved' else coalesce(v.status, 'empty') end as status
    from page l
    join p on p.id = l.id
    join public.open_discrepancies d on d.assessment_id = l.id and d.indicator_code = l.indicator_code
    left join public.verdicts v on v.assessment_id = l.id and v.indicator_code = l.indicator_code
    order by ${sql.join(keys)}`.execute(queryOf(reading))
  return rows
}
