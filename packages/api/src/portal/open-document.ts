import { findDocument } from '@toezicht/database/repositories/policy-document'
import { attachmentHeader } from '@toezicht/documents/file-name'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { documentClosed } from './document-place.ts'

/** A document of one's own to download. `open` works in this process only; its storage key never leaves it. */
export const openDocument = signedInProcedure({
  verb: 'open-document',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'not removed, not destroyed; judged and not refused by the scanner',
})
  .input(z.strictObject({ document: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const found = await ctx.store.read(ctx.session, (reading) => findDocument(reading, input.document))
    const { storage } = ctx
    if (!found || !storage || found.scan === 'refused') return settle(outsideScope)
    if (found.destroyedAt) return settle(documentClosed('document-destroyed'))
    if (found.scan === 'waiting') return settle(documentClosed('document-waiting'))
    const { storageKey, mediaType, byteSize, fileName } = found
    return { mediaType, byteSize, disposition: attachmentHeader(fileName), open: () => storage.open(storageKey) }
  })
