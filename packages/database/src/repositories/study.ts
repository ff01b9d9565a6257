import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export interface StudyRow {
  id: string
  slug: string
  name: string
  kind: 'running' | 'archive'
  fictional: boolean
  roundId: string
  roundName: string
  frameworkVersion: string
  deadline: string | null
}

const studyColumns = sql`s.id, s.slug, s.name, s.kind, s.fictional, r.id as "roundId", r.name as "roundName",
  r.framework_version as "frameworkVersion", r.deadline`

/** The actor's studies with their (first) policy round, newest first. */
export async function listStudies(reading: Reading): Promise<StudyRow[]> {
  const { rows } = await sql<StudyRow>`
    select ${studyColumns} from public.studies s join public.rounds r on r.study_id = s.id and r.kind = 'policy'
    order by (s.kind = 'archive'), s.created_at desc, s.id`.execute(queryOf(reading))
  return rows
}

export async function findStudy(reading: Reading, study: string): Promise<StudyRow | undefined> {
  const { rows } = await sql<StudyRow>`
    select ${studyColumns} from public.studies s join public.rounds r on r.study_id = s.id and r.kind = 'policy'
    where s.id = ${study} order by r.created_at limit 1`.execute(queryOf(reading))
  return rows[0]
}

/** The stored content of one framework version; its shape is the domain's to judge. */
export async function readFrameworkVersion(reading: Reading, version: string): Promise<unknown> {
  const row = await queryOf(reading)
    .selectFrom('framework_versions')
    .select('content')
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.content
}

export interface MunicipalityRow {
  id: string
  slug: string
  name: string
  fictional: boolean
}

/** Gemeenten that may take part in a study of this kind: invented ones in an invented study, real ones in a real one. */
export async function listMunicipalities(reading: Reading, fictional: boolean): Promise<MunicipalityRow[]> {
  const { rows } = await sql<MunicipalityRow>`
    select id, slug, name, fictional from public.municipalities where fictional = ${fictional} and valid_until is null
    order by name collate "nl-x-icu"`.execute(queryOf(reading))
  return rows
}

export async function findMunicipality(reading: Reading, id: string): Promise<MunicipalityRow | undefined> {
  return queryOf(reading)
    .selectFrom('municipalities')
    .select(['id', 'slug', 'name', 'fictional'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Names by account: everybody who works or worked on this study, and who answers in `assessment` when that is given. */
export async function readStudyPeople(
  reading: Reading,
  study: string,
  assessment: string | null = null,
): Promise<Map<string, string>> {
  const { rows } = await sql<{ account_id: string; name: string }>`
    select account_id, name from access.people_of(${study}, ${assessment}::uuid)`.execute(queryOf(reading))
  return new Map(rows.map((row) => [row.account_id, row.name]))
}
