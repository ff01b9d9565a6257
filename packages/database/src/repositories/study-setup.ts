import type { AssessmentFramework } from '@toezicht/domain/assessment-framework/assessment-framework'
import { sql } from 'kysely'
import { type Changing, queryOf } from '../transaction.ts'

export interface NewStudy {
  slug: string
  name: string
  kind: 'running' | 'archive'
  fictional: boolean
  introduction?: string
  contact?: string
}

/** Where something of a study hangs: everything below carries the study's id beside its parent's. */
export interface RoundPlace {
  study: string
  round: string
}

/** Keeps a framework as it is now; a version that is already kept stays as it was. */
export async function freezeFramework(changing: Changing, framework: AssessmentFramework): Promise<void> {
  await queryOf(changing)
    .insertInto('framework_versions')
    .values({ version: framework.version, content: JSON.stringify(framework) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A study with its one policy round under a framework version that was frozen before. */
export async function saveNewStudy(
  changing: Changing,
  study: NewStudy,
  round: { name: string; frameworkVersion: string; deadline: string | null },
): Promise<RoundPlace> {
  const query = queryOf(changing)
  const { id } = await query.insertInto('studies').values(study).returning('id').executeTakeFirstOrThrow()
  const { name, frameworkVersion, deadline } = round
  const made = await query
    .insertInto('rounds')
    .values({ study_id: id, kind: 'policy', name, framework_version: frameworkVersion, deadline })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { study: id, round: made.id }
}

export interface NewMunicipality {
  slug: string
  name: string
  cbsCode: string | null
  validUntil?: string
  fictional: boolean
}

export async function saveNewMunicipality(changing: Changing, municipality: NewMunicipality): Promise<string> {
  const { slug, name, cbsCode, validUntil, fictional } = municipality
  const { id } = await queryOf(changing)
    .insertInto('municipalities')
    .values({ slug, name, cbs_code: cbsCode, valid_until: validUntil ?? null, fictional })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The gemeente of this slug: made when there is none; a code it did not have yet is added. */
export async function ensureMunicipality(changing: Changing, municipality: NewMunicipality): Promise<string> {
  const standing = await queryOf(changing)
    .updateTable('municipalities')
    .set((eb) => ({ cbs_code: eb.fn.coalesce('cbs_code', eb.val(municipality.cbsCode)) }))
    .where('slug', '=', municipality.slug)
    .returning('id')
    .executeTakeFirst()
  return standing?.id ?? saveNewMunicipality(changing, municipality)
}

/** A gemeente takes part in a round; `context` is MunicipalityContext of the domain, or left out when nothing is known yet. */
export async function saveNewParticipation(
  changing: Changing,
  place: RoundPlace,
  municipality: string,
  context?: unknown,
): Promise<string> {
  const { id } = await queryOf(changing)
    .insertInto('participations')
    .values({
      study_id: place.study,
      round_id: place.round,
      municipality_id: municipality,
      context: JSON.stringify(context ?? {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The organisation of this name; made when nobody has that name yet. Upper and lower case do not tell two apart. */
export async function ensureOrganisation(changing: Changing, name: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with made as (
      insert into public.organisations (name) values (${name})
      on conflict (lower(name)) where valid_until is null do nothing returning id)
    select id from made
    union all select id from public.organisations where lower(name) = lower(${name}) and valid_until is null
    limit 1`.execute(queryOf(changing))
  const found = rows[0]
  if (!found) throw new Error(`The organisation ${name} could not be made.`)
  return found.id
}

export interface NewAssessment {
  study: string
  participation: string
  municipality: string
  slug: string
  name: string
  position: number
  directorTerm: string | null
  /** Other words of its own; none when left out. */
  terms?: readonly string[]
  /** ApproachFacts of the domain; nothing is known when left out. */
  facts?: unknown
  /** Why it is named and yet not assessed. */
  notAssessed?: string
}

/** An approach in a round; the approach itself is the gemeente's and may stand in another study already. */
export async function saveNewAssessment(changing: Changing, wanted: NewAssessment): Promise<string> {
  const query = queryOf(changing)
  const approach = await query
    .insertInto('approaches')
    .values({ municipality_id: wanted.municipality, slug: wanted.slug, name: wanted.name })
    .onConflict((conflict) =>
      conflict.columns(['municipality_id', 'slug']).doUpdateSet((eb) => ({ name: eb.ref('approaches.name') })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await query
    .insertInto('assessments')
    .values({
      study_id: wanted.study,
      participation_id: wanted.participation,
      approach_id: approach.id,
      position: wanted.position,
      director_term: wanted.directorTerm,
      terms: [...(wanted.terms ?? [])],
      facts: JSON.stringify(wanted.facts ?? {}),
      ...(wanted.notAssessed ? { status: 'not-assessed', status_reason: wanted.notAssessed } : {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
