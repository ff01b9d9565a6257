import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

export interface NewDocument {
  id: string
  studyId: string
  submission: string
  questions: readonly string[]
  title: string
  kind: string | null
  /** `YYYY-MM-DD`. */
  issuedOn: string | null
  fileName: string
  mediaType: string
  byteSize: number
  sha256: string
  storageKey: string
  uploadedBy: string
}

/**
 * Adds a document to an open submission of one's own; elsewhere the database refuses the row. False when the same file stands there already: then
 * nothing is added.
 */
export async function insertDocument(changing: Changing, document: NewDocument): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await queryOf(changing)
    .insertInto('policy_documents')
    .values({
      id: document.id,
      study_id: document.studyId,
      submission_id: document.submission,
      title: document.title,
      kind: document.kind,
      issued_on: document.issuedOn,
      file_name: document.fileName,
      media_type: document.mediaType,
      byte_size: String(document.byteSize),
      sha256: document.sha256,
      storage_key: document.storageKey,
      uploaded_by: document.uploadedBy,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['submission_id', 'sha256'])
        .where('removed_at', 'is', null)
        .where('destroyed_at', 'is', null)
        .doNothing(),
    )
    .executeTakeFirst()
  if (!numInsertedOrUpdatedRows) return false
  await linkDocument(changing, document)
  return true
}

/** The same file in this submission, as it stands or as STJ destroyed it; null when it never came. */
export async function findSameFile(
  reading: Reading,
  submission: string,
  sha256: string,
): Promise<{ id: string; title: string; scan: string; destroyed: boolean } | null> {
  const row = await queryOf(reading)
    .selectFrom('policy_documents')
    .select(['id', 'title', 'scan', 'destroyed_at'])
    .where('submission_id', '=', submission)
    .where('sha256', '=', sha256)
    .where('removed_at', 'is', null)
    .orderBy('destroyed_at', (order) => order.asc().nullsFirst())
    .limit(1)
    .executeTakeFirst()
  return row ? { id: row.id, title: row.title, scan: row.scan, destroyed: row.destroyed_at !== null } : null
}

/** Hangs a document on questions that the acting account may write at; a link that stands already is no error. */
export async function linkDocument(
  changing: Changing,
  { id, submission, studyId, questions }: Pick<NewDocument, 'id' | 'submission' | 'studyId' | 'questions'>,
): Promise<void> {
  if (questions.length === 0) return
  await queryOf(changing)
    .insertInto('document_questions')
    .values(
      questions.map((question_code) => ({
        document_id: id,
        submission_id: submission,
        study_id: studyId,
        question_code,
      })),
    )
    .onConflict((conflict) => conflict.columns(['document_id', 'question_code']).doNothing())
    .execute()
}

/** Takes a document off one question that the acting account may write at; false when it did not hang there. */
export async function unlinkDocument(changing: Changing, id: string, question: string): Promise<boolean> {
  const { numDeletedRows } = await queryOf(changing)
    .deleteFrom('document_questions')
    .where('document_id', '=', id)
    .where('question_code', '=', question)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export interface StoredDocument {
  id: string
  studyId: string
  submission: string
  questions: string[]
  fileName: string
  mediaType: string
  byteSize: number
  storageKey: string
  sha256: string
  scan: string
  sentInVersion: number | null
  destroyedAt: Date | null
  /** Whether the acting account may rename or remove it now. */
  mayChange: boolean
}

/** A document in the session's scope that was not removed; null otherwise. */
export async function findDocument(reading: Reading, id: string): Promise<StoredDocument | null> {
  const row = await queryOf(reading)
    .selectFrom('policy_documents')
    .select([
      'id',
      'study_id as studyId',
      'submission_id as submission',
      (expression) =>
        expression
          .selectFrom('document_questions')
          .whereRef('document_questions.document_id', '=', 'policy_documents.id')
          .select(({ fn }) => fn.agg<string[] | null>('array_agg', ['question_code']).as('questions'))
          .as('questions'),
      'file_name as fileName',
      'media_type as mediaType',
      'byte_size as byteSize',
      'storage_key as storageKey',
      'sha256',
      'scan',
      'sent_in_version as sentInVersion',
      'destroyed_at as destroyedAt',
      sql<boolean>`access.may_change_document(policy_documents.id)`.as('mayChange'),
    ])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ? { ...row, questions: row.questions ?? [], byteSize: Number(row.byteSize) } : null
}

export interface DocumentDetails {
  title: string
  kind: string | null
  issuedOn: string | null
}

/** Title, kind and date of a document that the acting account may change; false for any other. */
export async function describeDocument(changing: Changing, id: string, details: DocumentDetails): Promise<boolean> {
  const { numUpdatedRows } = await queryOf(changing)
    .updateTable('policy_documents')
    .set({ title: details.title, kind: details.kind, issued_on: details.issuedOn })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Takes away a document that was never sent and that the acting account may change; false for any other. Text and bytes follow by themselves. */
export async function removeDocument(changing: Changing, id: string, reason: string, by: string): Promise<boolean> {
  const { numUpdatedRows } = await queryOf(changing)
    .updateTable('policy_documents')
    .set({ removed_at: new Date(), removed_reason: reason, removed_by: by })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Why STJ destroyed documents of one's own submission, by document. */
export async function listDestroyedReasons(reading: Reading, submission: string): Promise<ReadonlyMap<string, string>> {
  const rows = await queryOf(reading)
    .selectFrom('policy_documents')
    .select(['id', 'destroyed_reason'])
    .where('submission_id', '=', submission)
    .where('destroyed_at', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.id, row.destroyed_reason ?? '']))
}
