import type { ApproachState } from '@toezicht/domain/approach/approach-state'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export const approachesOnAPage = 50

/** How far every approach of a study is, as `approachState` says of its counts; approach-page.db.test.ts holds the two beside each other. */
const states = (study: string) => sql`
  select a.id, a.participation_id, a.approach_id, a.position, case
    when a.status <> 'assigned' then a.status
    when exists (select from published.versions x where x.participation_id = a.participation_id
      and x.withdrawn_at is null and x.visible_from <= now() and x.published_at >= a.created_at) then 'published'
    when fs.status in ('approved', 'from-archive') then 'approved'
    when exists (select from public.findings f where f.assessment_id = a.id) then 'assessing'
    when q.respondents > 0 and q.sent > 0 and q.sent + q.closed = q.respondents then 'sent'
    when q.sent > 0 or b.id is not null then 'answering'
    else 'assigned' end as state
  from public.assessments a
  left join public.factsheets fs on fs.participation_id = a.participation_id
  left join (
    select r.assessment_id, count(*) as respondents, count(*) filter (where s.status in ('sent', 'returned')) as sent,
      count(*) filter (where s.status in ('no-response', 'withdrawn')) as closed
    from public.respondents r join public.submissions s on s.respondent_id = r.id
    where r.study_id = ${study}::uuid group by r.assessment_id) q on q.assessment_id = a.id
  left join access.begun_in(${study}::uuid) b (id) on b.id = a.id
  where a.study_id = ${study}::uuid`

export interface StateCount {
  state: ApproachState
  count: number
}

/** How many approaches of a study are how far; states in which none is are left out. */
export async function countApproachStates(reading: Reading, study: string): Promise<StateCount[]> {
  const { rows } = await sql<StateCount>`
    select state, count(*)::int as count from (${states(study)}) s group by state`.execute(queryOf(reading))
  return rows
}

export interface ApproachFilter {
  state: ApproachState | null
  /** Part of the name of gemeente or approach, in any case. */
  search: string | null
  /** The last approach of the page before; null: from the beginning. */
  after: string | null
}

/** Ids of a page of approaches by gemeente, how many there are in all under the filter, and how many are how far without it. */
export async function findApproachPage(
  reading: Reading,
  study: string,
  { state, search, after }: ApproachFilter,
): Promise<{ ids: string[]; total: number; more: boolean; states: StateCount[] }> {
  const { rows } = await sql<{ ids: string[]; total: number; states: StateCount[] }>`
    with placed as materialized (
      select s.id, s.state, m.name || ' ' || ap.name as names,
        row_number() over (order by m.name collate "nl-x-icu", s.position, ap.name, s.id) as place
      from (${states(study)}) s
      join public.participations p on p.id = s.participation_id
      join public.municipalities m on m.id = p.municipality_id
      join public.approaches ap on ap.id = s.approach_id),
    listed as materialized (
      select id, place from placed
      where (${state}::text is null or state = ${state})
        and (${search}::text is null or position(lower(${search}) in lower(names)) > 0))
    select coalesce((select array_agg(l.id order by l.place) from (
        select id, place from listed
        where place > coalesce((select place from placed where id = ${after}::uuid), 0)
        order by place limit ${approachesOnAPage + 1}) l), '{}') as ids,
      (select count(*)::int from listed) as total,
      (select coalesce(jsonb_agg(c), '[]') from (select state, count(*) as count from placed group by state) c) as states`.execute(
    queryOf(reading),
  )
  const { ids, total, states: counted } = rows[0] ?? { ids: [], total: 0, states: [] }
  return { ids: ids.slice(0, approachesOnAPage), total, more: ids.length > approachesOnAPage, states: counted }
}
