import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** What an inspector noted about one answer. */
export interface ReadingRow {
  respondentId: string
  question: string
  kind: 'reading' | 'unclear' | 'evidence'
  value: string
  readBy: string
  readAt: Date
}

/**
 * The marks that count: of each answer and kind the newest, made on the version that is now the latest (and, for a text, beside the gemeente's
 * latest). What was taken back is not in it.
 */
export async function listReadings(reading: Reading, assessment: string): Promise<ReadingRow[]> {
  const { rows } = await sql<ReadingRow>`
    select "respondentId", question, kind, value, "readBy", "readAt" from (
      select distinct on (m.respondent_id, m.question_code, m.kind) m.respondent_id as "respondentId", m.question_code as question,
        m.kind, m.value, m.read_by as "readBy", m.read_at as "readAt"
      from public.readings m
      join public.submissions s on s.respondent_id = m.respondent_id and s.latest_version = m.submission_version
      left join public.respondents g on g.assessment_id = m.assessment_id and g.kind = 'municipality'
      left join public.submissions b on b.respondent_id = g.id
      where m.assessment_id = ${assessment} and (m.beside_version is null or m.beside_version = b.latest_version)
      order by m.respondent_id, m.question_code, m.kind, m.id desc) newest
    where value is not null`.execute(queryOf(reading))
  return rows
}

/** Adds to the history; nothing is overwritten. */
export async function insertReading(
  changing: Changing,
  mark: {
    study: string
    assessment: string
    respondent: string
    question: string
    kind: ReadingRow['kind']
    value: string | null
    version: number
    beside: number | null
    by: string
  },
): Promise<void> {
  await queryOf(changing)
    .insertInto('readings')
    .values({
      study_id: mark.study,
      assessment_id: mark.assessment,
      respondent_id: mark.respondent,
      question_code: mark.question,
      kind: mark.kind,
      value: mark.value,
      submission_version: mark.version,
      beside_version: mark.beside,
      read_by: mark.by,
    })
    .execute()
}
