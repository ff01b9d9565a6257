import { randomUUID } from 'node:crypto'
import { freezeSubmission } from '@toezicht/domain/submission/freeze'
import type { SubmissionContent } from '@toezicht/domain/submission/submission-content'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import type pg from 'pg'
import { answersOf, truthOf } from './large-study-answers.ts'
import type { Chance } from './large-study-chance.ts'
import type { LargeDocument } from './large-study-documents.ts'
import type { LargeAssessment, Progress } from './large-study-places.ts'
import type { LargeRespondent } from './large-study-respondents.ts'
import { insertRows } from './large-study-rows.ts'

export type SubmissionStatus = 'open' | 'sent' | 'returned' | 'no-response' | 'withdrawn'

export interface LargeSubmission {
  assessment: LargeAssessment
  respondent: LargeRespondent
  status: SubmissionStatus
  /** What is filled in, frozen or not; null: nothing yet. */
  content: SubmissionContent | null
  /** 0: never sent. */
  versions: number
  /** Days ago. */
  sentAgo: number
}

function statusOf(chance: Chance, progress: Progress): SubmissionStatus {
  if (progress === 'withdrawn') return 'withdrawn'
  if (progress === 'asked') return 'open'
  if (progress === 'answering') return chance.happens(0.4) ? 'sent' : 'open'
  if (chance.happens(0.02)) return 'no-response'
  return chance.happens(0.04) ? 'returned' : 'sent'
}

/** What everybody filled in, with the documents that hang on it. */
export function planSubmissions(
  chance: Chance,
  assessments: readonly LargeAssessment[],
  documents: ReadonlyMap<string, readonly LargeDocument[]>,
): LargeSubmission[] {
  return assessments.flatMap((assessment) => {
    const truth = truthOf(chance)
    return assessment.respondents.map((respondent): LargeSubmission => {
      const { questionnaire, submission } = respondent
      const status = statusOf(chance, assessment.progress)
      const sent = status === 'sent' || status === 'returned'
      const linked = Map.groupBy(documents.get(submission) ?? [], ({ question }) => question)
      const answers = answersOf(chance, truth, questionnaire)
      const filled = sent || assessment.progress === 'answering'
      return {
        assessment,
        respondent,
        status,
        content: filled
          ? freezeSubmission(
              ggsr2013,
              questionnaire,
              answers,
              new Map([...linked].map(([question, own]) => [question, own.map(({ id, title }) => ({ id, title }))])),
            )
          : null,
        versions: sent ? (chance.happens(0.07) ? 2 : 1) : 0,
        sentAgo: chance.whole(1, 70),
      }
    })
  })
}

/** Stores them as sending would have: the answers with their history, and a frozen version for each sending. */
export async function makeSubmissions(
  client: pg.Client,
  study: string,
  submissions: readonly LargeSubmission[],
): Promise<void> {
  await insertRows(
    client,
    'submissions',
    {
      id: 'uuid',
      study_id: 'uuid',
      respondent_id: 'uuid',
      questionnaire: 'text',
      status: 'text',
      status_reason: 'text',
      deadline: 'date',
      latest_version: 'int',
    },
    submissions.map(({ respondent, status, versions, sentAgo }) => ({
      id: respondent.submission,
      study_id: study,
      respondent_id: respondent.id,
      questionnaire: respondent.questionnaire,
      status,
      status_reason: status === 'no-response' || status === 'withdrawn' ? 'Geen antwoord na twee herinneringen.' : null,
      deadline: daysFromNow(20 - (sentAgo % 30)),
      latest_version: versions,
    })),
  )
  const versions = submissions.flatMap(({ respondent, content, versions, sentAgo }) =>
    Array.from({ length: versions }, (_, at) => ({
      study_id: study,
      submission_id: respondent.submission,
      number: at + 1,
      receipt: `TZ-GROOT-${randomUUID()}`,
      content,
      request_key: randomUUID(),
      sent_by: respondent.account,
      sent_at: daysFromNow(-sentAgo - (versions - 1 - at) * 9),
    })),
  )
  await insertRows(
    client,
    'submission_versions',
    {
      study_id: 'uuid',
      submission_id: 'uuid',
      number: 'int',
      receipt: 'text',
      content: 'jsonb',
      request_key: 'uuid',
      sent_by: 'uuid',
      sent_at: 'timestamptz',
    },
    versions,
  )
  await makeAnswers(client, submissions)
  await makeReturned(client, study)
}

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/** Each answer that was given, saved once or twice before it was sent. */
async function makeAnswers(client: pg.Client, submissions: readonly LargeSubmission[]): Promise<void> {
  const answers = submissions.flatMap(({ content, respondent, status }) =>
    (content?.answers ?? [])
      .filter(({ state }, at) => state !== 'not-asked' && (status !== 'open' || at % 3 !== 0))
      .map(({ question, value, explanation }, at) => ({
        submission_id: respondent.submission,
        question_code: question,
        value,
        explanation,
        version: 1 + (at % 2),
        saved_at: daysFromNow(-80),
        saved_by: respondent.account,
      })),
  )
  const columns = {
    submission_id: 'uuid',
    question_code: 'text',
    value: 'jsonb',
    explanation: 'text',
    version: 'int',
    saved_at: 'timestamptz',
    saved_by: 'uuid',
  }
  await insertRows(client, 'answers', columns, answers)
  await client.query(
    `insert into answer_history (submission_id, question_code, version, value, explanation, saved_at, saved_by, request_key)
     select a.submission_id, a.question_code, n, a.value, a.explanation, a.saved_at, a.saved_by, gen_random_uuid()
     from answers a cross join generate_series(1, a.version) n where a.submission_id = any($1::uuid[])`,
    [submissions.map(({ respondent }) => respondent.submission)],
  )
}

/** Two questions of each questionnaire that went back. */
async function makeReturned(client: pg.Client, study: string): Promise<void> {
  await client.query(
    `insert into returned_questions (study_id, submission_id, question_code, remark, version, returned_by)
     select s.study_id, s.id, q.code, 'Kunt u dit toelichten?', s.latest_version,
       (select account_id from study_members where study_id = $1 limit 1)
     from submissions s cross join (values ('V3.3.1a'), ('V5.2.1b')) q (code) where s.study_id = $1 and s.status = 'returned'`,
    [study],
  )
}
