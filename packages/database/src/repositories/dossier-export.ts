import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export interface ExportedRespondent {
  kind: 'municipality' | 'partner'
  organisation: string
  unit: string | null
  /** SubmissionContent of the latest sent version; null when nothing was sent. */
  content: unknown
}

export interface ExportedApproach {
  slug: string
  name: string
  status: 'assigned' | 'withdrawn' | 'not-assessed'
  statusReason: string | null
  directorTerm: string | null
  terms: string[]
  /** ApproachFacts of the domain; `{}` when nothing is known. */
  facts: unknown
  respondents: ExportedRespondent[]
  /** FindingContent and ConclusionContent of the domain. */
  findings: { status: string; content: unknown }[]
  conclusions: { theme: string; status: string; content: unknown }[]
}

/** Everything of one gemeente in one study, as stored. */
export interface ExportedMunicipality {
  municipality: { slug: string; name: string; fictional: boolean }
  study: { slug: string; fictional: boolean }
  framework: unknown
  /** MunicipalityContext of the domain; `{}` when nothing is known. */
  context: unknown
  /** The newest published version that was not withdrawn: the day it carries, or the Dutch day it was published on. */
  publishedOn: string | null
  approaches: ExportedApproach[]
}

/** All of a gemeente in a study, or null when it takes no part in it. As the owner. */
export async function findMunicipalityToExport(
  reading: Reading,
  studySlug: string,
  municipalitySlug: string,
): Promise<ExportedMunicipality | null> {
  const query = queryOf(reading)
  const { rows } = await sql<Omit<ExportedMunicipality, 'approaches'> & { participation: string }>`
    select p.id as participation, f.content as framework, p.context,
      jsonb_build_object('slug', m.slug, 'name', m.name, 'fictional', m.fictional) as municipality,
      jsonb_build_object('slug', s.slug, 'fictional', s.fictional) as study,
      (select coalesce(v.content ->> 'publishedOn', to_char(v.published_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD'))
        from published.versions v where v.participation_id = p.id and v.withdrawn_at is null
        order by v.number desc limit 1) as "publishedOn"
    from public.participations p
    join public.municipalities m on m.id = p.municipality_id
    join public.rounds r on r.id = p.round_id and r.kind = 'policy'
    join public.studies s on s.id = p.study_id
    join public.framework_versions f on f.version = r.framework_version
    where s.slug = ${studySlug} and m.slug = ${municipalitySlug}`.execute(query)
  const found = rows[0]
  if (!found) return null
  const { participation, ...head } = found
  return { ...head, approaches: await listApproaches(reading, participation) }
}

async function listApproaches(reading: Reading, participation: string): Promise<ExportedApproach[]> {
  const { rows } = await sql<ExportedApproach>`
    select ap.slug, ap.name, a.status, a.status_reason as "statusReason", a.director_term as "directorTerm", a.terms, a.facts,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', r.kind, 'organisation', o.name, 'unit', r.unit, 'content', v.content)
          order by r.kind = 'partner', r.position, r.created_at, r.id), '[]')
        from public.respondents r
        join public.organisations o on o.id = r.organisation_id
        left join public.submissions s on s.respondent_id = r.id
        left join public.submission_versions v on v.submission_id = s.id and v.number = s.latest_version
        where r.assessment_id = a.id) as respondents,
      (select coalesce(jsonb_agg(jsonb_build_object('status', f.status, 'content', f.content) order by f.position, f.created_at, f.id), '[]')
        from public.findings f where f.assessment_id = a.id) as findings,
      (select coalesce(jsonb_agg(jsonb_build_object('theme', c.theme_code, 'status', c.status, 'content', c.content) order by c.theme_code), '[]')
        from public.theme_conclusions c where c.assessment_id = a.id) as conclusions
    from public.assessments a join public.approaches ap on ap.id = a.approach_id
    where a.participation_id = ${participation}
    order by a.position, a.created_at, a.id`.execute(queryOf(reading))
  return rows
}

/** The studies in which a gemeente takes part, for a message to the operator. */
export async function listStudiesOfMunicipality(reading: Reading, municipalitySlug: string): Promise<string[]> {
  const { rows } = await sql<{ slug: string }>`
    select distinct s.slug from public.studies s
    join public.participations p on p.study_id = s.id
    join public.municipalities m on m.id = p.municipality_id
    where m.slug = ${municipalitySlug} order by s.slug`.execute(queryOf(reading))
  return rows.map(({ slug }) => slug)
}
