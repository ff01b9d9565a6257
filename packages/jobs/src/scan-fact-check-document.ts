import { findFactCheckDocument, saveFactCheckScan } from '@toezicht/database/repositories/fact-check-document'
import { isCleanFile } from '@toezicht/documents/scan-file'
import { storedFile } from '@toezicht/documents/stored-file'
import { z } from 'zod'
import { job } from './job.ts'

/** Judges a document beside a comment, as policy documents are: while the scanner is away it comes back, and until then nobody gets the document. */
export const scanFactCheckDocument = job(
  'scan-fact-check-document',
  {
    queue: { retryLimit: 500_000, retryDelayMax: 60, retentionSeconds: 365 * 86_400 },
    payload: z.object({ document: z.uuid() }),
  },
  async ({ store, scanner, documents, log }, payload) => {
    const document = await store.read(null, (reading) => findFactCheckDocument(reading, payload.document))
    if (!document || document.gone || document.scan !== 'waiting') return
    const file = storedFile(documents, document.storageKey, document.byteSize)
    const clean = scanner ? await isCleanFile(scanner, file, document.mediaType) : null
    const scan = clean === null ? 'not-scanned' : clean ? 'clean' : 'refused'
    await store.change(null, (changing) => saveFactCheckScan(changing, document.id, scan))
    log({ event: 'document-judged', document: document.id, scan })
  },
)

/** Removes the bytes of a document beside a comment that was taken away, or refused by the scanner. */
export const eraseFactCheckDocument = job(
  'erase-fact-check-document',
  { payload: z.object({ document: z.uuid() }) },
  async ({ store, documents, log }, payload) => {
    const document = await store.read(null, (reading) => findFactCheckDocument(reading, payload.document))
    if (!document?.gone) return
    await documents.remove(document.storageKey)
    log({ event: 'document-erased', document: document.id })
  },
)
