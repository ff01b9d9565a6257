import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** A document beside a comment, as it is downloaded, judged or erased. */
export interface FactCheckDocument {
  id: string
  studyId: string
  fileName: string
  mediaType: string
  byteSize: number
  storageKey: string
  scan: 'waiting' | 'not-scanned' | 'clean' | 'refused'
  gone: boolean
}

/** In the session's scope: of the gemeente's coordinator, or once it was sent of STJ; the worker's is every one. */
export async function findFactCheckDocument(reading: Reading, id: string): Promise<FactCheckDocument | null> {
  const row = await queryOf(reading)
    .selectFrom('fact_check_documents')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    studyId: row.study_id,
    fileName: row.file_name,
    mediaType: row.media_type,
    byteSize: Number(row.byte_size),
    storageKey: row.storage_key,
    scan: row.scan,
    gone: row.removed_at !== null || row.scan === 'refused',
  }
}

/** What the scanner found; only a document that still waits is judged. */
export async function saveFactCheckScan(
  changing: Changing,
  id: string,
  scan: 'not-scanned' | 'clean' | 'refused',
): Promise<void> {
  await queryOf(changing)
    .updateTable('fact_check_documents')
    .set({ scan })
    .where('id', '=', id)
    .where('scan', '=', 'waiting')
    .execute()
}
