import { type Changing, queryOf, type Reading } from '../transaction.ts'

export interface NewDocument {
  id: string
  studyId: string
  submission: string
  questions: readonly string[]
  title: string
  kind: string | null
  fileName: string
  mediaType: string
  byteSize: number
  sha256: string
  storageKey: string
  uploadedBy: string
}

/** Adds a document to an open submission of one's own; elsewhere the database refuses the row. */
export async function insertDocument(changing: Changing, document: NewDocument): Promise<void> {
  await queryOf(changing)
    .insertInto('policy_documents')
    .values({
      id: document.id,
      study_id: document.studyId,
      submission_id: document.submission,
      title: document.title,
      kind: document.kind,
      file_name: document.fileName,
      media_type: document.mediaType,
      byte_size: String(document.byteSize),
      sha256: document.sha256,
      storage_key: document.storageKey,
      uploaded_by: document.uploadedBy,
    })
    .execute()
  await linkDocument(changing, document)
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

export interface StoredDocument {
  id: string
  studyId: string
  submission: string
  questions: string[]
  fileName: string
  mediaType: string
  byteSize: number
  storageKey: string
  scan: string
  sentInVersion: number | null
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
      'scan',
      'sent_in_version as sentInVersion',
    ])
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return row ? { ...row, questions: row.questions ?? [], byteSize: Number(row.byteSize) } : null
}

/** Takes a never sent document of an open submission away; false when there is none such. */
export async function removeDocument(changing: Changing, id: string): Promise<boolean> {
  const { numUpdatedRows } = await queryOf(changing)
    .updateTable('policy_documents')
    .set({ removed_at: new Date() })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
