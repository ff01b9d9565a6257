import { findSentDocument } from '@toezicht/database/repositories/matrix'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** A document that was sent, to download: where its bytes are and what they are. */
export const getDocument = signedInProcedure({
  verb: 'get-document',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'document sent and not refused by the scanner',
})
  .input(z.strictObject({ document: z.uuid() }))
  .query(async ({ ctx, input }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const document = await findSentDocument(reading, input.document)
        return document && document.scan !== 'refused' ? document : outsideScope
      }),
    ),
  )
