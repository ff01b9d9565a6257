import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** One approach of one gemeente in one study, with the counts its state follows from. */
export interface ApproachRow {
  assessmentId: string
  studyId: string
  participationId: string
  municipality: string
  municipalitySlug: string
  approach: string
  approachSlug: string
  status: 'assigned' | 'withdrawn' | 'not-assessed'
  statusReason: string | null
  directorTerm: string | null
  terms: string[]
  facts: unknown
  version: number
  position: number
  respondents: number
  sent: number
  closed: number
  /** Of those who sent: with questions that came back to them. Of the others: opened again after sending. */
  returned: number
  reopened: number
  draftAnswers: number
  nextDeadline: string | null
  findings: number
  approvedFindings: number
  submittedFindings: number
  unsettledHigh: number
  unsettledMedium: number
  factsheetStatus: string | null
  publishedNumber: number | null
}

/** These approaches, by gemeente; only those of one's own studies. */
export async function listApproaches(
  reading: Reading,
  filter: { assessment: string } | { assessments: readonly string[] } | { participation: string },
): Promise<ApproachRow[]> {
  const { rows } = await sql<ApproachRow>`
    with chosen as materialized (select a.* from public.assessments a where ${chosenBy(filter)}),
    drafts as materialized (select d.* from access.drafts_of(array(select id from chosen)) d)
    select a.id as "assessmentId", a.study_id as "studyId", a.participation_id as "participationId",
      m.name as municipality, m.slug as "municipalitySlug", ap.name as approach, ap.slug as "approachSlug",
      a.status, a.status_reason as "statusReason", a.director_term as "directorTerm", a.terms, a.facts, a.version, a.position,
      coalesce(q.respondents, 0) as respondents, coalesce(q.sent, 0) as sent, coalesce(q.closed, 0) as closed,
      coalesce(q.returned, 0) as returned, coalesce(q.reopened, 0) as reopened,
      coalesce(q.drafts, 0) as "draftAnswers", q.next_deadline as "nextDeadline",
      coalesce(f.findings, 0) as findings, coalesce(f.approved, 0) as "approvedFindings", coalesce(f.submitted, 0) as "submittedFindings",
      coalesce(c.high, 0) as "unsettledHigh", coalesce(c.medium, 0) as "unsettledMedium",
      fs.status as "factsheetStatus", v.number as "publishedNumber"
    from chosen a
    join public.participations p on p.id = a.participation_id
    join public.municipalities m on m.id = p.municipality_id
    join public.approaches ap on ap.id = a.approach_id
    left join lateral (
      select count(*)::int as respondents, count(*) filter (where s.status in ('sent', 'returned'))::int as sent,
        count(*) filter (where s.status in ('no-response', 'withdrawn'))::int as closed,
        coalesce(sum(d.answered) filter (where s.status = 'open'), 0)::int as drafts,
        min(s.deadline) filter (where s.status in ('open', 'returned')) as next_deadline,
        count(*) filter (where s.status = 'returned')::int as returned,
        count(*) filter (where s.status = 'open' and s.latest_version > 0)::int as reopened
      from public.respondents r join public.submissions s on s.respondent_id = r.id
      left join drafts d on d.submission_id = s.id
      where r.assessment_id = a.id) q on true
    left join lateral (
      select count(*)::int as findings, count(*) filter (where x.status in ('approved', 'from-archive'))::int as approved,
        count(*) filter (where x.status = 'submitted')::int as submitted
      from public.findings x where x.assessment_id = a.id) f on true
    left join public.open_discrepancies c on c.assessment_id = a.id and c.indicator_code = ''
    left join public.factsheets fs on fs.participation_id = p.id
    left join lateral (
      select max(x.number) as number from published.versions x where x.participation_id = p.id
        and x.withdrawn_at is null and x.visible_from <= now() and x.published_at >= a.created_at) v on true
    order by m.name collate "nl-x-icu", a.position, ap.name, a.id`.execute(queryOf(reading))
  return rows
}

function chosenBy(filter: Parameters<typeof listApproaches>[1]) {
  if ('assessment' in filter) return sql`a.id = ${filter.assessment}`
  if ('participation' in filter) return sql`a.participation_id = ${filter.participation}`
  return sql`a.id = any(${filter.assessments}::uuid[])`
}

export interface ParticipationRow {
  id: string
  studyId: string
  roundId: string
  municipalityId: string
  municipality: string
  municipalitySlug: string
  context: unknown
  version: number
}

export async function findParticipation(reading: Reading, id: string): Promise<ParticipationRow | undefined> {
  const { rows } = await sql<ParticipationRow>`
    select p.id, p.study_id as "studyId", p.round_id as "roundId", p.municipality_id as "municipalityId", m.name as municipality,
      m.slug as "municipalitySlug", p.context, p.version
    from public.participations p join public.municipalities m on m.id = p.municipality_id where p.id = ${id}`.execute(
    queryOf(reading),
  )
  return rows[0]
}

/** The gemeente's place in this round; made when it has none. */
export async function ensureParticipation(
  changing: Changing,
  place: { study: string; round: string; municipality: string },
): Promise<string> {
  const query = queryOf(changing)
  await query
    .insertInto('participations')
    .values({ study_id: place.study, round_id: place.round, municipality_id: place.municipality })
    .onConflict((conflict) => conflict.columns(['round_id', 'municipality_id']).doNothing())
    .execute()
  const row = await query
    .selectFrom('participations')
    .select('id')
    .where('round_id', '=', place.round)
    .where('municipality_id', '=', place.municipality)
    .executeTakeFirstOrThrow()
  return row.id
}

/** An approach keeps its row over rounds: the same name in the same gemeente is the same approach. */
export async function ensureApproach(
  changing: Changing,
  approach: { municipality: string; slug: string; name: string },
): Promise<string> {
  const query = queryOf(changing)
  await query
    .insertInto('approaches')
    .values({ municipality_id: approach.municipality, slug: approach.slug, name: approach.name })
    .onConflict((conflict) => conflict.columns(['municipality_id', 'slug']).doNothing())
    .execute()
  const row = await query
    .selectFrom('approaches')
    .select('id')
    .where('municipality_id', '=', approach.municipality)
    .where('slug', '=', approach.slug)
    .executeTakeFirstOrThrow()
  return row.id
}

export async function saveContext(changing: Changing, participation: string, context: unknown): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    update public.participations set context = ${JSON.stringify(context)}::jsonb, version = version + 1
    where id = ${participation} returning version`.execute(queryOf(changing))
  return rows[0]?.version ?? 0
}
