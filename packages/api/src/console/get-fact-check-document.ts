import { noteReading } from '@toezicht/database/repositories/audit-log'
import { findFactCheckDocument } from '@toezicht/database/repositories/fact-check-document'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** A document that the gemeente sent beside a comment, to download: where its bytes are and what they are. */
export const getFactCheckDocument = signedInProcedure({
  verb: 'get-fact-check-document',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'sent, judged and not refused by the scanner',
})
  .input(z.strictObject({ document: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const document = await findFactCheckDocument(reading, input.document)
        if (!document || document.gone) return outsideScope
        if (document.scan === 'waiting') return { refused: 'closed', reason: 'document-waiting' } satisfies Refusal
        await noteReading(reading, document.studyId, 'read-document', { kind: 'fact-check-document', id: document.id })
        return document
      }),
    ),
  )
