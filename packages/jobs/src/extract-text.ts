import { buffer } from 'node:stream/consumers'
import { findDocumentToWorkOn, savePages } from '@toezicht/database/repositories/document-work'
import { extractText } from '@toezicht/documents/extract-text'
import { z } from 'zod'
import { job } from './job.ts'

/** Keeps the text of a judged document, page by page. One that cannot be read simply has none. */
export const extractTextJob = job(
  'extract-text',
  { payload: z.object({ document: z.uuid() }) },
  async (context, payload) => {
    const { store, documents, log } = context
    const document = await store.read(null, (reading) => findDocumentToWorkOn(reading, payload.document))
    if (!document || document.gone || document.scan === 'waiting') return
    const bytes = new Uint8Array(await buffer(await documents.open(document.storageKey)))
    const pages = await extractText(bytes, document.mediaType)
    await store.change(null, (changing) => savePages(changing, document, pages ?? []))
    log({ event: 'document-read', document: document.id, pages: pages?.length ?? null })
  },
)
