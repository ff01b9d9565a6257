import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** A respondent's own submission with everything in it. Times are ISO, UTC; `deadline` is `YYYY-MM-DD`. */
export interface OwnSubmission {
  id: string
  studyId: string
  questionnaire: 'full' | 'limited'
  status: 'open' | 'sent' | 'returned' | 'no-response' | 'withdrawn'
  statusReason: string | null
  deadline: string
  kind: 'municipality' | 'partner'
  unit: string | null
  /** The acting account. */
  me: string
  role: 'coordinator' | 'contributor'
  frameworkVersion: string
  organisation: string
  approach: string
  directorTerm: string | null
  municipality: string
  study: { name: string; fictional: boolean; introduction: string; contact: string }
  answers: Record<string, StoredAnswer>
  documents: OwnDocument[]
  /** Everybody who fills in or filled in here, in order of joining. */
  members: SubmissionMember[]
  /** Account per question that was handed to a colleague. */
  assignments: Record<string, string>
  /** What STJ asks again and is not sent yet. */
  returned: ReturnedQuestion[]
  versions: { number: number; receipt: string; sentAt: string }[]
}

export interface StoredAnswer {
  value: AnswerValue | null
  explanation: string | null
  version: number
  savedAt: string
  savedBy: string
}

export interface SubmissionMember {
  accountId: string
  name: string
  role: 'coordinator' | 'contributor'
  ended: boolean
}

/** `remark` is STJ's; null where the question only comes along because `follows`, its deciding question, came back. */
export interface ReturnedQuestion {
  question: string
  remark: string | null
  follows: string | null
  returnedAt: string
}

export interface OwnDocument {
  id: string
  questions: string[]
  title: string
  kind: string | null
  issuedOn: string | null
  fileName: string
  byteSize: number
  scan: 'waiting' | 'not-scanned' | 'clean' | 'refused'
  uploadedAt: string
  uploadedBy: string
  sentInVersion: number | null
  destroyedAt: string | null
}

/** The submission in one round trip; null outside the session's scope. */
export async function readOwnSubmission(
  direct: Reading,
  session: string,
  submission: string,
): Promise<OwnSubmission | { refused: 'signed-out' } | null> {
  const { rows } = await sql<{ found: OwnSubmission | { refused: 'signed-out' } | null }>`
    select access.read_submission(${session}, ${submission}::uuid) as found`.execute(queryOf(direct))
  return rows[0]?.found ?? null
}

/** What never changes about a submission; null outside the session's scope. */
export async function findSubmissionFacts(
  reading: Reading,
  submission: string,
): Promise<{ questionnaire: 'full' | 'limited'; frameworkVersion: string } | null> {
  const { rows } = await sql<{ questionnaire: 'full' | 'limited'; frameworkVersion: string }>`
    select s.questionnaire, d.framework_version as "frameworkVersion"
    from public.submissions s
    join public.respondents r on r.id = s.respondent_id
    join public.assessments e on e.id = r.assessment_id
    join public.participations n on n.id = e.participation_id
    join public.rounds d on d.id = n.round_id
    where s.id = ${submission}::uuid`.execute(queryOf(reading))
  return rows[0] ?? null
}

/** The framework as this round froze it; its shape is the caller's to check. */
export async function getFrameworkContent(reading: Reading, version: string): Promise<unknown> {
  const row = await queryOf(reading)
    .selectFrom('framework_versions')
    .select('content')
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return row.content
}

export interface SendRequest {
  submission: string
  key: string
  items: readonly { question: string; value: AnswerValue | null; explanation: string | null; expected: number }[]
  /** In order; `unknown` is the code of the option "weet ik niet", where the question has one; `byDocument`: a document is its answer. */
  questions: readonly { question: string; asked: boolean; unknown: string | null; byDocument: boolean }[]
  /** Versions of the answers that decided what is asked. */
  controls: Readonly<Record<string, number>>
  blanksConfirmed: boolean
}

export type SendOutcome =
  | { receipt: string; number: number; sentAt: string }
  | { refused: 'signed-out' | 'outside-scope' | 'changed' }
  | { refused: 'closed'; status: string }
  | { refused: 'conflict'; answers: unknown }
  | { refused: 'blanks'; blanks: string[] }

/** Freezes and sends, in one round trip; the database judges the moment. */
export async function sendSubmission(direct: Reading, session: string, request: SendRequest): Promise<SendOutcome> {
  const { rows } = await sql<{ outcome: SendOutcome }>`
    select access.send_submission(${session}, ${request.submission}::uuid, ${request.key}::uuid, ${JSON.stringify(request.items)}::jsonb,
      ${JSON.stringify(request.questions)}::jsonb, ${JSON.stringify(request.controls)}::jsonb, ${request.blanksConfirmed}) as outcome`.execute(
    queryOf(direct),
  )
  return rows[0]?.outcome ?? { refused: 'outside-scope' }
}

/** A sent version as it was frozen; the newest when no number is given. Null when there is none in the session's scope. */
export async function findSentVersion(
  reading: Reading,
  submission: string,
  number: number | null,
): Promise<{ number: number; receipt: string; sentAt: Date; content: unknown } | null> {
  let query = queryOf(reading)
    .selectFrom('submission_versions')
    .select(['number', 'receipt', 'sent_at as sentAt', 'content'])
    .where('submission_id', '=', submission)
    .orderBy('number', 'desc')
    .limit(1)
  if (number !== null) query = query.where('number', '=', number)
  return (await query.executeTakeFirst()) ?? null
}

/** The content of one sent version as it was frozen; null when there is none such in the session's scope. */
export async function readSentContent(reading: Reading, submission: string, number: number): Promise<unknown> {
  return (await findSentVersion(reading, submission, number))?.content ?? null
}
