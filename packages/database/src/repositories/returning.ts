import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** A respondent's questionnaire as STJ sees it: never a draft.. */
export interface SentSubmissionRow {
  id: string
  studyId: string
  assessmentId: string
  respondentId: string
  kind: 'municipality' | 'partner'
  organisation: string
  unit: string | null
  approach: string
  approachStatus: 'assigned' | 'withdrawn' | 'not-assessed'
  questionnaire: 'full' | 'limited'
  frameworkVersion: string
  status: 'open' | 'sent' | 'returned' | 'no-response' | 'withdrawn'
  deadline: string
  latestVersion: number
}

/** Undefined outside the actor's studies. */
export async function findSentSubmission(reading: Reading, respondent: string): Promise<SentSubmissionRow | undefined> {
  const { rows } = await sql<SentSubmissionRow>`
    select s.id, s.study_id as "studyId", r.assessment_id as "assessmentId", r.id as "respondentId", r.kind, o.name as organisation, r.unit,
      p.name as approach, a.status as "approachStatus", s.questionnaire, d.framework_version as "frameworkVersion", s.status, s.deadline,
      s.latest_version as "latestVersion"
    from public.submissions s
    join public.respondents r on r.id = s.respondent_id
    join public.organisations o on o.id = r.organisation_id
    join public.assessments a on a.id = r.assessment_id
    join public.approaches p on p.id = a.approach_id
    join public.participations n on n.id = a.participation_id
    join public.rounds d on d.id = n.round_id
    where r.id = ${respondent}`.execute(queryOf(reading))
  return rows[0]
}

export interface SentVersionRow {
  number: number
  receipt: string
  sentAt: Date
  sentBy: string | null
}

/** Every sent version of a submission, newest first. */
export async function listSentVersions(reading: Reading, submission: string): Promise<SentVersionRow[]> {
  return queryOf(reading)
    .selectFrom('submission_versions')
    .select(['number', 'receipt', 'sent_at as sentAt', 'sent_by as sentBy'])
    .where('submission_id', '=', submission)
    .orderBy('number', 'desc')
    .execute()
}

export interface ReturnedRow {
  question: string
  remark: string | null
  follows: string | null
  version: number
  returnedBy: string
  returnedAt: Date
  answeredInVersion: number | null
  takenBackAt: Date | null
}

/** Everything STJ ever returned of a submission, newest first. */
export async function listReturned(reading: Reading, submission: string): Promise<ReturnedRow[]> {
  return queryOf(reading)
    .selectFrom('returned_questions')
    .select([
      'question_code as question',
      'remark',
      'follows',
      'version',
      'returned_by as returnedBy',
      'returned_at as returnedAt',
      'answered_in_version as answeredInVersion',
      'taken_back_at as takenBackAt',
    ])
    .where('submission_id', '=', submission)
    .orderBy('returned_at', 'desc')
    .orderBy('question_code')
    .execute()
}

/** What the database judged of the moment; `told`: how many coordinators get a mail. */
export type ReturnOutcome =
  | { told: number }
  | { refused: 'signed-out' | 'outside-scope' }
  | { refused: 'closed'; status: string }
  | { refused: 'invalid'; reason: string }

type Stored = Promise<ReturnOutcome>

export function saveReturn(
  changing: Changing,
  submission: string,
  items: readonly { question: string; remark: string; followers: readonly string[] }[],
  deadline: string,
  page: string,
): Stored {
  return outcomeOf(
    changing,
    sql`access.return_questions(${submission}::uuid, ${JSON.stringify(items)}::jsonb, ${deadline}::date, ${page})`,
  )
}

export function saveWithdrawnReturn(changing: Changing, submission: string): Stored {
  return outcomeOf(changing, sql`access.withdraw_return(${submission}::uuid)`)
}

export function saveReopening(
  changing: Changing,
  submission: string,
  reason: string,
  deadline: string,
  page: string,
): Stored {
  return outcomeOf(changing, sql`access.reopen_submission(${submission}::uuid, ${reason}, ${deadline}::date, ${page})`)
}

async function outcomeOf(changing: Changing, call: ReturnType<typeof sql>): Stored {
  const { rows } = await sql<{ outcome: ReturnOutcome }>`select ${call} as outcome`.execute(queryOf(changing))
  return rows[0]?.outcome ?? { refused: 'outside-scope' }
}
