import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

const finished = 'seed-demonstration'

/** Whether the demonstration was filled to the end; one that was broken off is not. */
export async function isDemonstrationFilled(reading: Reading): Promise<boolean> {
  const { rows } = await sql`select from audit.events where verb = ${finished} limit 1`.execute(queryOf(reading))
  return rows.length > 0
}

/** Two starts at once fill one after the other; held until this transaction ends. */
export async function lockDemonstration(changing: Changing): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('toezicht demonstration'))`.execute(queryOf(changing))
}

/** Marks the demonstration as filled, for good. */
export async function markDemonstrationFilled(changing: Changing): Promise<void> {
  await sql`select access.audit(null, ${finished}, 'installation', null, null, '{}')`.execute(queryOf(changing))
}

export interface SeedPlace {
  study: string
  participation: string
  municipality: string
  assessment: string
  approach: string
  /** 0 for the gemeente, 1 to 3 for its partners. */
  position: number
  respondent: string
  submission: string
  questionnaire: 'full' | 'limited'
  status: string
  /** Answers saved so far. */
  saved: number
}

/** Every questionnaire of a study, by the slugs of its gemeente and approach. As the owner. */
export async function listSeedPlaces(reading: Reading, studySlug: string): Promise<SeedPlace[]> {
  const { rows } = await sql<SeedPlace>`
    select r.study_id as study, a.participation_id as participation, m.slug as municipality, a.id as assessment, p.slug as approach,
      r.position, r.id as respondent, s.id as submission, s.questionnaire, s.status,
      (select count(*)::int from public.answers w where w.submission_id = s.id) as saved
    from public.submissions s
    join public.respondents r on r.id = s.respondent_id
    join public.assessments a on a.id = r.assessment_id
    join public.approaches p on p.id = a.approach_id
    join public.municipalities m on m.id = p.municipality_id
    join public.studies t on t.id = s.study_id
    where t.slug = ${studySlug}
    order by m.slug, p.slug, r.position`.execute(queryOf(reading))
  return rows
}

export interface SeedJudgement {
  table: 'findings' | 'theme_conclusions'
  id: string
  assessment: string
  /** Code of the criterion's finding position, or of the theme. */
  position: string
  status: string
}

/** Findings and conclusions of a study in their order. As the owner. */
export async function listSeedJudgements(reading: Reading, studySlug: string): Promise<SeedJudgement[]> {
  const { rows } = await sql<SeedJudgement>`
    select 'findings' as table, f.id, f.assessment_id as assessment, lpad(f.position::text, 3, '0') as position, f.status
    from public.findings f join public.studies t on t.id = f.study_id where t.slug = ${studySlug}
    union all
    select 'theme_conclusions', c.id, c.assessment_id, c.theme_code, c.status
    from public.theme_conclusions c join public.studies t on t.id = c.study_id where t.slug = ${studySlug}
    order by 1, 3, 4`.execute(queryOf(reading))
  return rows
}

/** The status of a gemeente's factsheet in a study, or null; and whether it was ever published. As the owner. */
export async function readSeedFactsheet(
  reading: Reading,
  studySlug: string,
  municipalitySlug: string,
): Promise<{ id: string | null; status: string | null; published: boolean }> {
  const { rows } = await sql<{ id: string | null; status: string | null; published: boolean }>`
    select f.id, f.status, exists (select from published.versions v where v.participation_id = p.id) as published
    from public.participations p
    join public.studies t on t.id = p.study_id and t.slug = ${studySlug}
    join public.municipalities m on m.id = p.municipality_id and m.slug = ${municipalitySlug}
    left join public.factsheets f on f.participation_id = p.id`.execute(queryOf(reading))
  return rows[0] ?? { id: null, status: null, published: false }
}

/** Ids of accounts by address, in one app. As the owner. */
export async function listAccountIds(reading: Reading, app: 'portal' | 'console'): Promise<Map<string, string>> {
  const rows = await queryOf(reading)
    .selectFrom('identity.accounts')
    .select(['id', 'email'])
    .where('app', '=', app)
    .execute()
  return new Map(rows.map(({ id, email }) => [email, id]))
}

export interface OpenInvitation {
  name: string
  address: string
  link: string
  code: string
  organisation: string
  municipality: string
  approach: string
}

/** Invitations that can still be redeemed, with the words of their mail: a demonstration keeps those. As the owner. */
export async function listOpenInvitations(reading: Reading): Promise<OpenInvitation[]> {
  const { rows } = await sql<OpenInvitation>`
    select a.name, a.email as address, w.parameters ->> 'link' as link, w.parameters ->> 'shortCode' as code,
      o.name || coalesce(' (' || r.unit || ')', '') as organisation, m.name as municipality, p.name as approach
    from identity.invitations i
    join identity.accounts a on a.id = i.account_id and a.deactivated_at is null
    join public.respondents r on r.id = i.respondent_id
    join public.organisations o on o.id = r.organisation_id
    join public.assessments e on e.id = r.assessment_id
    join public.approaches p on p.id = e.approach_id
    join public.municipalities m on m.id = p.municipality_id
    join lateral (
      select parameters from public.mails
      where address = a.email and template = 'invitation' and study_id = i.study_id
        and parameters ->> 'approach' = p.name and parameters ->> 'link' is not null
      order by created_at desc limit 1) w on true
    where i.redeemed_at is null and i.revoked_at is null and i.expires_at > now()
    order by a.email, p.name`.execute(queryOf(reading))
  return rows
}
