import { findFactCheckDocument } from '@toezicht/database/repositories/fact-check-document'
import { attachmentHeader } from '@toezicht/documents/file-name'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { documentClosed } from './document-place.ts'

/** A document beside a comment of one's own gemeente, to download. `open` works in this process only. */
export const openFactCheckDocument = signedInProcedure({
  verb: 'open-fact-check-document',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'not removed; judged and not refused by the scanner',
})
  .input(z.strictObject({ document: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const found = await ctx.store.read(ctx.session, (reading) => findFactCheckDocument(reading, input.document))
    const { storage } = ctx
    if (!found || !storage || found.gone) return settle(outsideScope)
    if (found.scan === 'waiting') return settle(documentClosed('document-waiting'))
    const { storageKey, mediaType, byteSize, fileName } = found
    return { mediaType, byteSize, disposition: attachmentHeader(fileName), open: () => storage.open(storageKey) }
  })
