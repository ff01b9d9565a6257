import { type Changing, queryOf, type Reading } from '../transaction.ts'

export interface NewDocument {
  id: string
  studyId: string
  submission: string
  question: string
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
      question_code: document.question,
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
}

export interface StoredDocument {
  id: string
  studyId: string
  submission: string
  question: string
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
      'question_code as question',
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
  return row ? { ...row, byteSize: Number(row.byteSize) } : null
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
