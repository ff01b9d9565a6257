import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'
import type { Printed } from './questionnaire-paper.ts'

/** A sending as far as printing its receipt is concerned. `content` and `framework` as they were frozen. */
export interface SendingToPrint {
  id: string
  studyId: string
  submission: string
  receipt: string
  number: number
  sentAt: Date
  content: unknown
  questionnaire: 'full' | 'limited'
  framework: unknown
  study: string
  fictional: boolean
  municipality: string
  approach: string
  organisation: string
  unit: string | null
  isPrinted: boolean
}

/** Everything a receipt names; null for a sending there is not. */
export async function findSendingToPrint(reading: Reading, id: string): Promise<SendingToPrint | null> {
  const { rows } = await sql<SendingToPrint>`
    select v.id, v.study_id as "studyId", v.submission_id as submission, v.receipt, v.number, v.sent_at as "sentAt", v.content,
      s.questionnaire, f.content as framework, y.name as study, y.fictional, m.name as municipality, p.name as approach,
      o.name as organisation, r.unit,
      exists (select from public.receipt_copies c where c.submission_version_id = v.id) as "isPrinted"
    from public.submission_versions v
    join public.submissions s on s.id = v.submission_id
    join public.studies y on y.id = v.study_id
    join public.respondents r on r.id = s.respondent_id
    join public.organisations o on o.id = r.organisation_id
    join public.assessments a on a.id = r.assessment_id
    join public.approaches p on p.id = a.approach_id
    join public.participations n on n.id = a.participation_id
    join public.municipalities m on m.id = n.municipality_id
    join public.rounds d on d.id = n.round_id
    join public.framework_versions f on f.version = d.framework_version
    where v.id = ${id}::uuid`.execute(queryOf(reading))
  return rows[0] ?? null
}

/** Sendings of running studies that still have no copy after two minutes, oldest first. */
export async function listSendingsWithoutCopy(reading: Reading, most: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select v.id from public.submission_versions v join public.studies s on s.id = v.study_id
    where s.kind = 'running' and v.sent_at < now() - interval '2 minutes'
      and not exists (select from public.receipt_copies c where c.submission_version_id = v.id)
    order by v.sent_at limit ${most}`.execute(queryOf(reading))
  return rows.map(({ id }) => id)
}

/** Keeps the copy of a sending; the first one stays. */
export async function saveReceiptCopy(changing: Changing, sending: SendingToPrint, printed: Printed): Promise<void> {
  await queryOf(changing)
    .insertInto('receipt_copies')
    .values({
      submission_version_id: sending.id,
      study_id: sending.studyId,
      submission_id: sending.submission,
      bytes: printed.bytes,
      sha256: printed.sha256,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** A sending of one's own with its printed copy, the newest unless a number is given; `printed` is null until the worker made it. */
export async function findReceiptCopy(
  reading: Reading,
  submission: string,
  number: number | null,
): Promise<{ receipt: string; printed: Printed | null } | null> {
  let query = queryOf(reading)
    .selectFrom('submission_versions as v')
    .leftJoin('receipt_copies as c', 'c.submission_version_id', 'v.id')
    .select(['v.receipt', 'c.bytes', 'c.sha256'])
    .where('v.submission_id', '=', submission)
    .orderBy('v.number', 'desc')
    .limit(1)
  if (number !== null) query = query.where('v.number', '=', number)
  const row = await query.executeTakeFirst()
  if (!row) return null
  const { receipt, bytes, sha256 } = row
  return { receipt, printed: bytes && sha256 ? { bytes, sha256 } : null }
}

/** Whether the copy of this sending of one's own can be downloaded. */
export async function isReceiptPrinted(reading: Reading, submission: string, number: number): Promise<boolean> {
  const row = await queryOf(reading)
    .selectFrom('submission_versions as v')
    .innerJoin('receipt_copies as c', 'c.submission_version_id', 'v.id')
    .select('v.id')
    .where('v.submission_id', '=', submission)
    .where('v.number', '=', number)
    .executeTakeFirst()
  return row !== undefined
}
