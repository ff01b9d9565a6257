import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** One time that STJ asked a question again. `before` and `after`: the answer as sent in `version` and in `answeredInVersion`, stored as sending froze it. */
export interface QuestionBackRow {
  respondentId: string
  question: string
  remark: string
  version: number
  returnedAt: Date
  returnedBy: string
  answeredInVersion: number | null
  answeredAt: Date | null
  takenBackAt: Date | null
  /** `YYYY-MM-DD`; null once it is not out any more. */
  deadline: string | null
  before: unknown
  after: unknown
}

const sentAnswer = (number: 'version' | 'answered_in_version') => sql`
  (select e.value from public.submission_versions v, jsonb_array_elements(v.content -> 'answers') e
    where v.submission_id = q.submission_id and v.number = ${sql.ref(`q.${number}`)} and e.value ->> 'question' = q.question_code)`

/** What was asked again at these questions of an approach, oldest first. What only came along with another question is not in it. */
export async function listQuestionsBack(
  reading: Reading,
  assessment: string,
  questions: readonly string[],
): Promise<QuestionBackRow[]> {
  const { rows } = await sql<QuestionBackRow>`
    select r.id as "respondentId", q.question_code as question, q.remark, q.version, q.returned_at as "returnedAt", q.returned_by as "returnedBy",
      q.answered_in_version as "answeredInVersion", a.sent_at as "answeredAt", q.taken_back_at as "takenBackAt",
      case when q.answered_in_version is null and q.taken_back_at is null then s.deadline::text end as deadline,
      ${sentAnswer('version')} as before, ${sentAnswer('answered_in_version')} as after
    from public.returned_questions q
    join public.submissions s on s.id = q.submission_id
    join public.respondents r on r.id = s.respondent_id
    left join public.submission_versions a on a.submission_id = q.submission_id and a.number = q.answered_in_version
    where r.assessment_id = ${assessment}::uuid and q.follows is null and q.question_code = any(${[...questions]})
    order by q.returned_at, q.id`.execute(queryOf(reading))
  return rows
}

/** Out: with a respondent now. Back: answered in a later version. */
export type AskedState = 'out' | 'back'

export interface AskedPlace {
  /** Microseconds since 1970, as text: the moment it was asked, or came back. */
  moment: string
  id: string
}

export interface AskedRow extends AskedPlace {
  assessmentId: string
  municipality: string
  approach: string
  respondentId: string
  organisation: string
  unit: string | null
  question: string
  remark: string
  at: Date
  returnedBy: string
  deadline: string
  answeredInVersion: number | null
}

const inState = (state: AskedState) =>
  state === 'out'
    ? sql`q.answered_in_version is null and q.taken_back_at is null`
    : sql`q.answered_in_version is not null`

/** Questions of a study that are out, or came back, newest first; at most `most` after a place. */
export async function listAsked(
  reading: Reading,
  study: string,
  state: AskedState,
  { after, most }: { after: AskedPlace | null; most: number },
): Promise<AskedRow[]> {
  const { rows } = await sql<AskedRow>`
    select l.* from (
      select q.id, (extract(epoch from m.at) * 1000000)::bigint::text as moment, m.at, a.id as "assessmentId", g.name as municipality, p.name as approach,
        r.id as "respondentId", o.name as organisation, r.unit, q.question_code as question, q.remark, q.returned_by as "returnedBy",
        s.deadline::text as deadline, q.answered_in_version as "answeredInVersion"
      from public.returned_questions q
      join public.submissions s on s.id = q.submission_id
      join public.respondents r on r.id = s.respondent_id
      join public.organisations o on o.id = r.organisation_id
      join public.assessments a on a.id = r.assessment_id
      join public.approaches p on p.id = a.approach_id
      join public.municipalities g on g.id = p.municipality_id
      left join public.submission_versions v on v.submission_id = q.submission_id and v.number = q.answered_in_version
      cross join lateral (select coalesce(v.sent_at, q.returned_at) as at) m
      where q.study_id = ${study}::uuid and q.follows is null and ${inState(state)}) l
    where ${after === null} or (l.moment::bigint, l.id) < (${after?.moment ?? '0'}::bigint, ${after?.id ?? null}::uuid)
    order by l.moment::bigint desc, l.id desc limit ${most}`.execute(queryOf(reading))
  return rows
}

export interface AskedCount {
  study: string
  out: number
  back: number
}

/** How many questions of each of the actor's studies are out and how many came back; studies without any are left out. One study when given. */
export async function countAsked(reading: Reading, study: string | null = null): Promise<AskedCount[]> {
  const { rows } = await sql<AskedCount>`
    select q.study_id as study, count(*) filter (where ${inState('out')})::int as out, count(*) filter (where ${inState('back')})::int as back
    from public.returned_questions q
    where q.follows is null and q.taken_back_at is null and (${study}::uuid is null or q.study_id = ${study}::uuid)
    group by q.study_id`.execute(queryOf(reading))
  return rows
}
