import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** What the worker knows of a document. `gone`: removed before it was ever sent, destroyed, or refused by the scanner. */
export interface DocumentToWorkOn {
  id: string
  submissionId: string
  studyId: string
  mediaType: string
  byteSize: number
  storageKey: string
  scan: string
  gone: boolean
}

export async function findDocumentToWorkOn(reading: Reading, id: string): Promise<DocumentToWorkOn | null> {
  const { rows } = await sql<DocumentToWorkOn>`
    select id, submission_id as "submissionId", study_id as "studyId", media_type as "mediaType", byte_size::int as "byteSize",
      storage_key as "storageKey", scan,
      (removed_at is not null and sent_in_version is null) or destroyed_at is not null or scan = 'refused' as gone
    from public.policy_documents where id = ${id}`.execute(queryOf(reading))
  return rows[0] ?? null
}

/** What the scanner found; only a document that still waits is judged. True when this call judged it. */
export async function saveScan(
  changing: Changing,
  id: string,
  scan: 'not-scanned' | 'clean' | 'refused',
): Promise<boolean> {
  const { numUpdatedRows } = await queryOf(changing)
    .updateTable('policy_documents')
    .set({ scan })
    .where('id', '=', id)
    .where('scan', '=', 'waiting')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The text of a document, page 1 first, in place of what stood there, and how many pages it has. Of a document that went meanwhile nothing is kept. */
export async function savePages(
  changing: Changing,
  document: DocumentToWorkOn,
  pages: readonly string[],
): Promise<void> {
  const query = queryOf(changing)
  const { rows } = await sql`select from public.policy_documents where id = ${document.id}
    and removed_at is null and destroyed_at is null and scan <> 'refused' for share`.execute(query)
  await query.deleteFrom('document_pages').where('document_id', '=', document.id).execute()
  if (rows.length === 0) return
  const page_count = pages.length || null
  await query.updateTable('policy_documents').set({ page_count }).where('id', '=', document.id).execute()
  const filled = pages.flatMap((text, index) => (text === '' ? [] : [{ page: index + 1, text }]))
  if (filled.length === 0) return
  await sql`
    insert into public.document_pages (document_id, submission_id, study_id, page, text)
    select ${document.id}::uuid, ${document.submissionId}::uuid, ${document.studyId}::uuid, p.page, p.text
    from jsonb_to_recordset(${JSON.stringify(filled)}::jsonb) as p (page int, text text)`.execute(query)
}
