import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

export interface RespondentRow {
  id: string
  assessmentId: string
  kind: 'municipality' | 'partner'
  organisation: string
  unit: string | null
  position: number
  submissionId: string | null
  submissionStatus: 'open' | 'sent' | 'returned' | 'no-response' | 'withdrawn' | null
  statusReason: string | null
  deadline: string | null
  questionnaire: 'full' | 'limited' | null
  receipt: string | null
  sentAt: Date | null
  /** Number of answers in the draft; never their text. */
  draftAnswers: number
  lastSavedAt: Date | null
  latestVersion: number
  /** Questions that came back and are not sent again, and how many of them were answered since; never their text. */
  returned: number
  returnedAnswered: number
}

/** The respondents of some approaches, the gemeente first. */
export async function listRespondents(
  reading: Reading,
  study: string,
  assessments: readonly string[],
): Promise<RespondentRow[]> {
  const { rows } = await sql<RespondentRow>`
    select r.id, r.assessment_id as "assessmentId", r.kind, o.name as organisation, r.unit, r.position,
      s.id as "submissionId", s.status as "submissionStatus", s.status_reason as "statusReason", s.deadline, s.questionnaire,
      v.receipt, v.sent_at as "sentAt", coalesce(d.answered, 0) as "draftAnswers", d.last_saved_at as "lastSavedAt",
      coalesce(s.latest_version, 0) as "latestVersion", coalesce(t.returned, 0) as returned, coalesce(t.answered, 0) as "returnedAnswered"
    from public.respondents r
    join public.organisations o on o.id = r.organisation_id
    left join public.submissions s on s.respondent_id = r.id
    left join public.submission_versions v on v.submission_id = s.id and v.number = s.latest_version
    left join access.drafts_of(${assessments}::uuid[]) d on d.submission_id = s.id
    left join access.returns_of(${assessments}::uuid[]) t on t.submission_id = s.id
    where r.study_id = ${study} and r.assessment_id = any(${assessments}::uuid[])
    order by r.assessment_id, (r.kind = 'partner'), r.position, o.name`.execute(queryOf(reading))
  return rows
}

/** Names of the other approaches in this study for which the partners of this one answer too, by respondent. */
export async function listOtherApproaches(reading: Reading, assessment: string): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; names: string[] }>`
    select r.id, array_agg(distinct ap.name order by ap.name) as names
    from public.respondents r
    join public.respondents o on o.organisation_id = r.organisation_id and o.study_id = r.study_id and o.assessment_id <> r.assessment_id
      and o.kind = 'partner'
    join public.assessments a on a.id = o.assessment_id join public.approaches ap on ap.id = a.approach_id
    where r.assessment_id = ${assessment} and r.kind = 'partner' group by r.id`.execute(queryOf(reading))
  return new Map(rows.map(({ id, names }) => [id, names]))
}

export interface PlannedRespondentRow {
  study: string
  assessment: string
  kind: 'municipality' | 'partner'
  organisation: string
  unit: string | null
  position: number
  questionnaire: 'full' | 'limited'
  deadline: string
}

/** Adds a respondent with an open questionnaire. A fourth partner and a repetition are refused by name of their constraint. */
export async function insertRespondent(changing: Changing, planned: PlannedRespondentRow): Promise<string> {
  const query = queryOf(changing)
  const organisation = await ensureOrganisation(changing, planned.organisation)
  const row = await query
    .insertInto('respondents')
    .values({
      study_id: planned.study,
      assessment_id: planned.assessment,
      kind: planned.kind,
      organisation_id: organisation,
      unit: planned.unit,
      position: planned.position,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await query
    .insertInto('submissions')
    .values({
      study_id: planned.study,
      respondent_id: row.id,
      questionnaire: planned.questionnaire,
      deadline: planned.deadline,
    })
    .execute()
  return row.id
}

/** One row per organisation of this name that still exists. */
async function ensureOrganisation(changing: Changing, name: string): Promise<string> {
  const query = queryOf(changing)
  await sql`insert into public.organisations (name) values (${name}) on conflict (lower(name)) where valid_until is null do nothing`.execute(
    query,
  )
  const { rows } = await sql<{ id: string }>`
    select id from public.organisations where lower(name) = lower(${name}) and valid_until is null`.execute(query)
  const found = rows[0]
  if (!found) throw new Error('An organisation that was just added cannot be found')
  return found.id
}

/** Names of organisations known to the actor's studies, to choose from while typing. */
export async function listOrganisationNames(reading: Reading): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct o.name from public.organisations o where o.valid_until is null and o.name not like 'Gemeente %'
    order by o.name limit 500`.execute(queryOf(reading))
  return rows.map((row) => row.name)
}

export interface SubmissionRow {
  id: string
  studyId: string
  assessmentId: string
  respondentId: string
  respondentKind: 'municipality' | 'partner'
  status: 'open' | 'sent' | 'returned' | 'no-response' | 'withdrawn'
  deadline: string
  latestVersion: number
}

/** Holds a submission until the transaction ends; none outside the studies the actor leads. */
export async function lockSubmissionOf(changing: Changing, respondent: string): Promise<SubmissionRow | undefined> {
  const { rows } = await sql<SubmissionRow>`
    select s.id, s.study_id as "studyId", r.assessment_id as "assessmentId", r.id as "respondentId", r.kind as "respondentKind", s.status, s.deadline,
      s.latest_version as "latestVersion"
    from public.submissions s join public.respondents r on r.id = s.respondent_id
    where r.id = ${respondent} for update of s`.execute(queryOf(changing))
  return rows[0]
}

export async function saveDeadline(changing: Changing, submission: string, deadline: string): Promise<void> {
  await queryOf(changing).updateTable('submissions').set({ deadline }).where('id', '=', submission).execute()
}

/** The reason stands beside a questionnaire without answer; one that goes back to what was sent has it among the decisions only. */
export async function saveClosing(
  changing: Changing,
  submission: string,
  status: 'no-response' | 'sent',
  reason: string,
): Promise<void> {
  await queryOf(changing)
    .updateTable('submissions')
    .set({ status, status_reason: status === 'sent' ? null : reason })
    .where('id', '=', submission)
    .execute()
}
