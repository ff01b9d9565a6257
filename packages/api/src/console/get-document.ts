import { noteReading } from '@toezicht/database/repositories/audit-log'
import { findSentDocument } from '@toezicht/database/repositories/matrix'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** A document that was sent, to download: where its bytes are and what they are. */
export const getDocument = signedInProcedure({
  verb: 'get-document',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'document sent, judged and not refused by the scanner, not destroyed',
})
  .input(z.strictObject({ document: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const document = await findSentDocument(reading, input.document)
        if (!document || document.scan === 'refused') return outsideScope
        if (document.destroyedAt) return { refused: 'closed', reason: 'document-destroyed' } satisfies Refusal
        if (document.scan === 'waiting') return { refused: 'closed', reason: 'document-waiting' } satisfies Refusal
        await noteReading(reading, document.studyId, 'read-document', { kind: 'policy-document', id: document.id })
        return document
      }),
    ),
  )
