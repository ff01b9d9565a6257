import { randomUUID } from 'node:crypto'
import { type Changing, queryOf } from '../../transaction.ts'

interface DocumentToMake {
  study: string
  submission: string
  question: string
  title: string
  uploadedBy: string
  /** Where its bytes are; a key without bytes when not given. */
  storageKey?: string
  mediaType?: string
  byteSize?: number
  /** As a worker without a scanner judged it, when not said. */
  scan?: 'waiting' | 'not-scanned' | 'clean' | 'refused'
}

/** The row of an uploaded PDF. As the owner. */
export async function makeDocument(changing: Changing, wanted: DocumentToMake): Promise<string> {
  const { id } = await queryOf(changing)
    .insertInto('policy_documents')
    .values({
      study_id: wanted.study,
      submission_id: wanted.submission,
      title: wanted.title,
      file_name: 'stuk.pdf',
      media_type: wanted.mediaType ?? 'application/pdf',
      byte_size: String(wanted.byteSize ?? 1),
      sha256: randomUUID(),
      storage_key: wanted.storageKey ?? randomUUID(),
      uploaded_by: wanted.uploadedBy,
      scan: wanted.scan ?? 'not-scanned',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await queryOf(changing)
    .insertInto('document_questions')
    .values({
      document_id: id,
      submission_id: wanted.submission,
      study_id: wanted.study,
      question_code: wanted.question,
    })
    .execute()
  return id
}
