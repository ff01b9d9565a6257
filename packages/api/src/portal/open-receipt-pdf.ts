import { findReceiptCopy } from '@toezicht/database/repositories/receipt-copy'
import { outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

/** The receipt of a sending with a copy of all answers, as a PDF; the newest unless a number is given. `printed` is null until the worker made it. */
export const openReceiptPdf = signedInProcedure({
  verb: 'open-receipt-pdf',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'sent at least once',
})
  .input(z.strictObject({ submission: z.uuid(), number: z.int().min(1).max(10_000).nullable() }))
  .query(async ({ ctx, input }) => {
    const found = await ctx.store.read(ctx.session, (reading) =>
      findReceiptCopy(reading, input.submission, input.number),
    )
    return settle(found ?? outsideScope)
  })
