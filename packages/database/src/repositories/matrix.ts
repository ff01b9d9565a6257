import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** The latest sent version of every respondent of an approach; drafts are not in it. */
export interface SentVersionRow {
  respondentId: string
  number: number
  sentAt: Date
  content: unknown
}

export async function listSentVersions(reading: Reading, assessment: string): Promise<SentVersionRow[]> {
  const { rows } = await sql<SentVersionRow>`
    select r.id as "respondentId", v.number, v.sent_at as "sentAt", v.content
    from public.respondents r join public.submissions s on s.respondent_id = r.id
    join public.submission_versions v on v.submission_id = s.id and v.number = s.latest_version
    where r.assessment_id = ${assessment} and s.status <> 'withdrawn'`.execute(queryOf(reading))
  return rows
}

export interface ComparisonRow {
  question: string
  pattern: string
  severity: 'high' | 'medium' | 'low' | 'open' | 'none'
  flags: unknown
  detail: unknown
  positionsHash: string
  comparedAt: Date
  settledReason: string | null
  settledBy: string | null
  settledAt: Date | null
}

/** What the comparing job stored, each with its settlement while the positions are still the same. */
export async function listComparisons(reading: Reading, assessment: string): Promise<ComparisonRow[]> {
  const { rows } = await sql<ComparisonRow>`
    select c.question_code as question, c.pattern, c.severity, c.flags, c.detail, c.positions_hash as "positionsHash", c.compared_at as "comparedAt",
      t.reason as "settledReason", t.settled_by as "settledBy", t.settled_at as "settledAt"
    from public.comparisons c
    left join public.settlements t on t.assessment_id = c.assessment_id and t.question_code = c.question_code
      and t.positions_hash = c.positions_hash
    where c.assessment_id = ${assessment}`.execute(queryOf(reading))
  return rows
}

/** Settles a discrepancy as it stands; when a position changes, the hash does and it is open again. */
export async function insertSettlement(
  changing: Changing,
  settlement: {
    study: string
    assessment: string
    question: string
    positionsHash: string
    reason: string
    by: string
  },
): Promise<void> {
  await queryOf(changing)
    .insertInto('settlements')
    .values({
      study_id: settlement.study,
      assessment_id: settlement.assessment,
      question_code: settlement.question,
      positions_hash: settlement.positionsHash,
      reason: settlement.reason,
      settled_by: settlement.by,
    })
    .execute()
}

export interface SentDocumentRow {
  id: string
  studyId: string
  title: string
  fileName: string
  mediaType: string
  byteSize: number
  /** With the empty ones; null where nobody counted (a picture). */
  pageCount: number | null
  storageKey: string
  scan: string
  destroyedAt: Date | null
  destroyedReason: string | null
  respondentId: string
  /** Where the latest sent version cites it. */
  questions: string[]
}

const documentColumns = sql`d.id, d.study_id as "studyId", d.title, d.file_name as "fileName", d.media_type as "mediaType", d.byte_size::int as "byteSize",
  coalesce(d.page_count, (select max(p.page) from public.document_pages p where p.document_id = d.id)) as "pageCount",
  d.storage_key as "storageKey", d.scan, d.destroyed_at as "destroyedAt", d.destroyed_reason as "destroyedReason", s.respondent_id as "respondentId",
  coalesce((select array_agg(w.answer ->> 'question')
    from public.submission_versions v, jsonb_array_elements(v.content -> 'answers') as w (answer)
    where v.submission_id = s.id and v.number = s.latest_version
      and w.answer -> 'documents' @> jsonb_build_array(jsonb_build_object('id', d.id))), '{}') as questions`

/** Documents that were sent for one approach; what is still a draft's own does not exist for STJ. */
export async function listSentDocuments(reading: Reading, assessment: string): Promise<SentDocumentRow[]> {
  const { rows } = await sql<SentDocumentRow>`
    select ${documentColumns} from public.policy_documents d join public.submissions s on s.id = d.submission_id
    join public.respondents r on r.id = s.respondent_id
    where r.assessment_id = ${assessment} and d.sent_in_version is not null order by d.title`.execute(queryOf(reading))
  return rows
}

/** A document that was sent, in the session's studies. */
export async function findSentDocument(reading: Reading, id: string): Promise<SentDocumentRow | undefined> {
  const { rows } = await sql<SentDocumentRow>`
    select ${documentColumns} from public.policy_documents d join public.submissions s on s.id = d.submission_id
    where d.id = ${id} and d.sent_in_version is not null`.execute(queryOf(reading))
  return rows[0]
}
