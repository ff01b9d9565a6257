import { sql } from 'kysely'
import { type Changing, queryOf } from '../transaction.ts'

/** Where a dossier lands: a study with its policy round, and the framework as that round froze it. */
export interface DossierPlace {
  study: { id: string; slug: string; name: string; kind: 'running' | 'archive'; fictional: boolean }
  round: { id: string; deadline: string | null }
  /** AssessmentFramework of the domain. */
  framework: unknown
}

/** The study, locked so that two imports into it wait for each other; null when there is none of this name. */
export async function lockDossierPlace(changing: Changing, studySlug: string): Promise<DossierPlace | null> {
  const query = queryOf(changing)
  const study = await query
    .selectFrom('studies')
    .select(['id', 'slug', 'name', 'kind', 'fictional'])
    .where('slug', '=', studySlug)
    .forUpdate()
    .executeTakeFirst()
  if (!study) return null
  const round = await query
    .selectFrom('rounds')
    .innerJoin('framework_versions', 'framework_versions.version', 'rounds.framework_version')
    .select(['rounds.id', 'rounds.deadline', 'framework_versions.content'])
    .where('rounds.study_id', '=', study.id)
    .where('rounds.kind', '=', 'policy')
    .orderBy('rounds.created_at')
    .executeTakeFirstOrThrow()
  const kind = study.kind === 'archive' ? 'archive' : 'running'
  return { study: { ...study, kind }, round: { id: round.id, deadline: round.deadline }, framework: round.content }
}

/** Something of a gemeente that stands in a study already. `bare`: only named, nobody asked and nothing found yet. */
export interface StandingApproach {
  id: string
  slug: string
  name: string
  status: string
  bare: boolean
}

export interface Standing {
  municipality: { id: string; name: string; fictional: boolean } | null
  participation: string | null
  published: boolean
  approaches: StandingApproach[]
  /** Names of all approaches of this gemeente, in whichever study, by slug. */
  names: Record<string, string>
}

/** What the database holds of this gemeente before an import. */
export async function readStanding(changing: Changing, place: DossierPlace, slug: string): Promise<Standing> {
  const query = queryOf(changing)
  const municipality = await query
    .selectFrom('municipalities')
    .select(['id', 'name', 'fictional'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!municipality) return { municipality: null, participation: null, published: false, approaches: [], names: {} }
  const participation = await query
    .selectFrom('participations')
    .select('id')
    .where('round_id', '=', place.round.id)
    .where('municipality_id', '=', municipality.id)
    .executeTakeFirst()
  const { rows: named } = await sql<{ slug: string; name: string }>`
    select slug, name from public.approaches where municipality_id = ${municipality.id}`.execute(query)
  const { rows: approaches } = await sql<StandingApproach>`
    select a.id, p.slug, p.name, a.status,
      not exists (select from public.respondents r where r.assessment_id = a.id)
      and not exists (select from public.findings f where f.assessment_id = a.id)
      and not exists (select from public.theme_conclusions c where c.assessment_id = a.id) as bare
    from public.assessments a join public.approaches p on p.id = a.approach_id
    where a.participation_id = ${participation?.id ?? null} order by a.position, a.created_at, a.id`.execute(query)
  const { rows: versions } = await sql`
    select from published.versions where participation_id = ${participation?.id ?? null} limit 1`.execute(query)
  return {
    municipality,
    participation: participation?.id ?? null,
    published: versions.length > 0,
    approaches,
    names: Object.fromEntries(named.map((approach) => [approach.slug, approach.name])),
  }
}

/** How the database spells organisations that differ from these names in upper and lower case only, by the name asked for. */
export async function listOtherSpellings(changing: Changing, names: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ asked: string; kept: string }>`
    select n as asked, o.name as kept from unnest(${[...names]}::text[]) n
    join public.organisations o on lower(o.name) = lower(n) and o.valid_until is null and o.name <> n`.execute(
    queryOf(changing),
  )
  return new Map(rows.map(({ asked, kept }) => [asked, kept]))
}

/** The slugs of all studies, for a message to the operator. */
export async function listStudySlugs(changing: Changing): Promise<string[]> {
  const rows = await queryOf(changing).selectFrom('studies').select('slug').orderBy('slug').execute()
  return rows.map(({ slug }) => slug)
}
