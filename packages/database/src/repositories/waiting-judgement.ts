import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'
import { openRemarksOf } from './open-remarks.ts'
import { afterKey, momentRank, type QueueScope, queuePage, when } from './queue-place.ts'

type JudgementKind = 'finding' | 'conclusion' | 'coded-fact' | 'factsheet' | 'report'
/** Proposals that somebody else confirms. */
type PublicationKind = 'publication' | 'withdrawal' | 'report-publication' | 'report-withdrawal'

export interface WaitingJudgement {
  kind: JudgementKind | PublicationKind
  id: string
  studyId: string
  /** Null for what is about the national report. */
  participationId: string | null
  /** Null for what is about all approaches of a gemeente, or about the report. */
  assessmentId: string | null
  /** Name of the gemeente; of the study for the report. */
  place: string
  approach: string | null
  fictional: boolean
  /** Indicators of a finding, theme of a conclusion, code of a fact, number of the version that is withdrawn. */
  label: string
  status: 'submitted' | 'returned'
  since: Date
  /** The actor wrote at it since its last approval, or proposed it: somebody else approves or confirms. */
  own: boolean
  /** Threads of remarks that stand open. */
  openRemarks: number
  key: string[]
  total: number
}

/**
 * Everything that waits, of running studies or of the one asked for, with whether the actor wrote at it since its last approval (of a factsheet: at
 * anything of that gemeente; of a report: at any of its texts) or proposed it. A withdrawal also waits in an archive.
 */
function waits(actor: string, study: string | null) {
  const studies = sql`select s.id from public.studies s where ${study === null ? sql`s.kind = 'running'` : sql`s.id = ${study}`}`
  return sql`
    select w.subject_kind, w.subject_id, w.assessment_id, a.participation_id, w.study_id, w.status, w.since, ${actor}::uuid = any(w.writers) as own
    from public.waiting_judgements w join public.assessments a on a.id = w.assessment_id and a.status = 'assigned'
    where w.study_id in (${studies})
    union all
    select 'factsheet', f.id, null, f.participation_id, f.study_id, f.status, f.updated_at, exists (
      select from public.revisions r where r.participation_id = f.participation_id and r.subject_kind <> 'coded-fact' and r.changed_by = ${actor}::uuid
        and r.id > coalesce((select max(p.last_revision) from public.approvals p where p.subject_kind = 'factsheet' and p.subject_id = f.id), 0))
    from public.factsheets f where f.status in ('submitted', 'returned') and f.study_id in (${studies})
    union all
    select 'report', s.id, null, null, s.study_id, s.status, s.frozen_at, s.frozen_by = ${actor}::uuid or exists (
      select from public.report_revisions r where r.study_id = s.study_id and r.id <= s.last_revision and r.changed_by = ${actor}::uuid
        and r.id > coalesce((select max(o.last_revision) from public.report_snapshots o where o.study_id = s.study_id and o.status = 'approved'), 0))
    from public.report_snapshots s where s.status = 'submitted' and s.study_id in (${studies})
    union all
    ${proposals(actor, study)}`
}

function proposals(actor: string, study: string | null) {
  const asked = when(study, (one) => sql`p.study_id = ${one}`)
  return sql`
    select case p.kind when 'publish' then 'publication' else 'withdrawal' end, p.id, null, p.participation_id, p.study_id, 'submitted', p.proposed_at,
      p.proposed_by = ${actor}::uuid
    from public.publications p where p.status = 'proposed' and ${asked}
    union all
    select 'report-publication', p.id, null, null, p.study_id, 'submitted', p.proposed_at, p.proposed_by = ${actor}::uuid
    from published.reports p where p.state = 'proposed' and ${asked}
    union all
    select 'report-withdrawal', p.id, null, null, p.study_id, 'submitted', coalesce(p.withdrawal_proposed_at, p.published_at),
      p.withdrawal_proposed_by = ${actor}::uuid
    from published.reports p where p.withdrawal = 'proposed' and ${asked}`
}

/** Judgements, factsheets, reports and proposals to publish or withdraw that wait: what the actor can approve, what came back to the actor, then the rest; oldest first. */
export async function listWaitingJudgements(
  reading: Reading,
  filter: QueueScope,
  actor: string,
  { after, most = queuePage + 1 }: { after: readonly number[] | null; most?: number },
): Promise<WaitingJudgement[]> {
  const keys = [sql`l.rank`, sql`l.moment`, sql`l.at`]
  const { study, assessment, search } = filter
  const named = (words: string) => sql`exists (select from public.participations g
    join public.municipalities m on m.id = g.municipality_id where g.id = w.participation_id and (
      position(lower(${words}) in lower(m.name)) > 0 or exists (select from public.assessments a join public.approaches ap on ap.id = a.approach_id
        where a.id = w.assessment_id and position(lower(${words}) in lower(m.name || ' ' || ap.name)) > 0)))`
  // Names are looked up for the page alone: thousands may wait.
  const { rows } = await sql<WaitingJudgement>`
    with listed as materialized (
      select w.*, ${momentRank(sql`w.since`)} as moment,
        case when w.status = 'submitted' and not w.own then 0 when w.status = 'returned' and w.own then 1 else 2 end as rank,
        hashtextextended(w.subject_id::text, 0) & 34359738367 as at
      from (${waits(actor, study)}) w
      where ${when(assessment, (one) => sql`w.assessment_id = ${one}`)} and ${when(search, named)}),
    page as (
      select l.*, (select count(*) from listed)::int as total, array[${sql.join(keys)}]::bigint[] as key from listed l
      where ${afterKey(keys, after)} order by ${sql.join(keys)} limit ${most})
    select l.subject_kind as kind, l.subject_id as id, l.assessment_id as "assessmentId", l.participation_id as "participationId", l.study_id as "studyId",
      coalesce(m.name, s.name) as place,
      ap.name as approach, s.fictional,
      l.status, l.since, l.own, ${openRemarksOf(sql`l.subject_id`)} as "openRemarks", l.key, l.total, coalesce(
        (select string_agg(v.indicator_code, ', ' order by v.indicator_code) from public.verdicts v where l.subject_kind = 'finding' and v.finding_id = l.subject_id),
        (select c.theme_code from public.theme_conclusions c where l.subject_kind = 'conclusion' and c.id = l.subject_id),
        (select c.fact_code from public.coded_facts c where l.subject_kind = 'coded-fact' and c.id = l.subject_id),
        (select v.number::text from public.publications p join published.versions v on v.id = p.version_id where l.subject_kind = 'withdrawal' and p.id = l.subject_id),
        '') as label
    from page l
    join public.studies s on s.id = l.study_id
    left join public.participations g on g.id = l.participation_id
    left join public.municipalities m on m.id = g.municipality_id
    left join public.assessments a on a.id = l.assessment_id
    left join public.approaches ap on ap.id = a.approach_id
    order by ${sql.join(keys)}`.execute(queryOf(reading))
  return rows
}

export interface WaitingCounts {
  toApprove: number
  returnedToMe: number
  byOthers: number
}

/** How much waits in the actor's running studies. */
export async function countWaitingJudgements(reading: Reading, actor: string): Promise<WaitingCounts> {
  const { rows } = await sql<WaitingCounts>`
    select count(*) filter (where w.status = 'submitted' and not w.own)::int as "toApprove",
      count(*) filter (where w.status = 'returned' and w.own)::int as "returnedToMe",
      count(*) filter (where w.own <> (w.status = 'returned'))::int as "byOthers"
    from (${waits(actor, null)}) w`.execute(queryOf(reading))
  return rows[0] ?? { toApprove: 0, returnedToMe: 0, byOthers: 0 }
}
