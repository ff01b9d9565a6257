import type { QueueFilter } from '@toezicht/domain/assessment/queue'
import { type RawBuilder, sql } from 'kysely'

export const queuePage = 30

export type QueueScope = Pick<QueueFilter, 'study' | 'assessment' | 'search'>

export interface QueueQuery {
  filter: QueueFilter
  /** The account that looks: what waits for whom follows from it, never what may be seen. */
  actor: string
  /** Key of the last row already seen. */
  after: readonly number[] | null
}

/** A condition only where it is asked for: one that may be null leaves the planner guessing, and it guesses wrong. */
export function when<T>(wanted: T | null, condition: (wanted: T) => RawBuilder<unknown>): RawBuilder<unknown> {
  return wanted === null ? sql`true` : condition(wanted)
}

export const olderThan = (days: number | null, column: RawBuilder<unknown>) =>
  when(days, (many) => sql`${column} < now() - make_interval(days => ${many})`)

/** Heaviest first; nothing compared yet comes last. */
export const severityRank = (column: RawBuilder<unknown>) =>
  sql`coalesce(array_position(array['high', 'medium', 'open', 'low', 'none'], ${column}), 9)`

/** Oldest first; what was never sent comes last. */
export const momentRank = (column: RawBuilder<unknown>) =>
  sql`coalesce(floor(extract(epoch from ${column}))::bigint, 99999999999)`

/** What is one's own, then what nobody has, then the work of others. */
export const mineRank = (account: RawBuilder<unknown>, actor: string) =>
  sql`case when ${account} = ${actor}::uuid then 0 when ${account} is null then 1 else 2 end`

/**
 * What every list of the queue starts from, as CTEs: `p`, the approaches that are being judged, each with its place in the order of their names, its
 * inspector and its newest sending, also as a rank; `waiting`, what was submitted or returned, with whether the actor wrote at it.
 */
export function queuePlaces({ study, assessment, search }: QueueScope, actor: string) {
  return sql`
    p as materialized (
      select a.id, a.study_id, s.name as study, s.fictional, m.name as municipality, ap.name as approach, r.framework_version, q.account_id as account,
        n.sent_at, ${momentRank(sql`n.sent_at`)} as moment,
        row_number() over (order by m.name collate "nl-x-icu", a.position, ap.name, a.id) as place
      from public.assessments a
      join public.studies s on s.id = a.study_id
      join public.participations g on g.id = a.participation_id
      join public.rounds r on r.id = g.round_id
      join public.municipalities m on m.id = g.municipality_id
      join public.approaches ap on ap.id = a.approach_id
      left join public.newest_sendings n on n.assessment_id = a.id
      left join public.inspector_assignments q on q.assessment_id = a.id and q.indicator_code = ''
      where a.status = 'assigned'
        and ${study === null ? sql`s.kind = 'running'` : sql`s.id = ${study}`}
        and ${when(assessment, (one) => sql`a.id = ${one}`)}
        and ${when(search, (words) => sql`position(lower(${words}) in lower(m.name || ' ' || ap.name)) > 0`)}),
    waiting as materialized (
      select w.*, ${actor}::uuid = any(w.writers) as own from public.waiting_judgements w
      where w.study_id in (select study_id from p))`
}

/** Whether the responsible inspector is the one asked for. `also`: accounts that are responsible for a part. */
export function ofInspector(
  { inspector }: QueueFilter,
  actor: string,
  column: RawBuilder<unknown>,
  also?: RawBuilder<unknown>,
) {
  if (inspector === null) return sql`true`
  if (inspector === 'nobody') return sql`${column} is null`
  const account = sql`${inspector === 'me' ? actor : inspector}::uuid`
  return also ? sql`(${column} = ${account} or ${account} = any(${also}))` : sql`${column} = ${account}`
}

/** Rows after a key in the order of these columns. */
export function afterKey(columns: readonly RawBuilder<unknown>[], after: readonly number[] | null) {
  if (!after || after.length !== columns.length) return sql`true`
  return sql`(${sql.join(columns)}) > (${sql.join(after.map((each) => sql`${each}::bigint`))})`
}
