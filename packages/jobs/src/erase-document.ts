import { findDocumentToWorkOn } from '@toezicht/database/repositories/document-work'
import { z } from 'zod'
import { job } from './job.ts'

/** Removes the bytes of a document that is gone: removed before it was ever sent, destroyed by STJ, or refused by the scanner. */
export const eraseDocument = job(
  'erase-document',
  { payload: z.object({ document: z.uuid() }) },
  async (context, payload) => {
    const document = await context.store.read(null, (reading) => findDocumentToWorkOn(reading, payload.document))
    if (!document?.gone) return
    await context.documents.remove(document.storageKey)
    context.log({ event: 'document-erased', document: document.id })
  },
)
