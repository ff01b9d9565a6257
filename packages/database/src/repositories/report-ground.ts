import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export interface PublicMunicipality {
  municipalityId: string
  slug: string
  participationId: string
}

/** The gemeenten of a study of which a factsheet is public at this moment, by the database's clock. */
export async function listPublicMunicipalities(reading: Reading, study: string): Promise<PublicMunicipality[]> {
  const { rows } = await sql<PublicMunicipality>`
    select distinct on (p.municipality_id) p.municipality_id as "municipalityId", v.municipality_slug as slug, p.id as "participationId"
    from published.versions v join public.participations p on p.id = v.participation_id
    where v.study_id = ${study} and v.visible_from <= now() and v.withdrawn_at is null
    order by p.municipality_id, v.number desc`.execute(queryOf(reading))
  return rows
}

/** How many network partners answered about the approaches of these gemeenten. */
export async function countPartners(reading: Reading, participations: readonly string[]): Promise<number> {
  const { rows } = await sql<{ partners: number }>`
    select count(*)::int as partners from public.respondents r
    join public.assessments a on a.id = r.assessment_id and a.status = 'assigned'
    join public.submissions s on s.respondent_id = r.id and s.status <> 'withdrawn' and s.latest_version is not null
    where r.kind = 'partner' and a.participation_id = any(${participations}::uuid[])`.execute(queryOf(reading))
  return rows[0]?.partners ?? 0
}

/** What an approach and its gemeente are called. */
export async function findApproachName(
  reading: Reading,
  assessment: string,
): Promise<{ municipality: string; approach: string } | undefined> {
  const { rows } = await sql<{ municipality: string; approach: string }>`
    select m.name as municipality, p.name as approach from public.assessments a
    join public.approaches p on p.id = a.approach_id join public.municipalities m on m.id = p.municipality_id
    where a.id = ${assessment}`.execute(queryOf(reading))
  return rows[0]
}
