import { appendAudit } from '@toezicht/database/repositories/audit'
import { findDocument, describeDocument as saveDetails } from '@toezicht/database/repositories/policy-document'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { documentKinds, findOwnToChange } from './document-place.ts'
import { loadSubmission } from './load-submission.ts'
import { judgeCitedDetails } from './printable-title.ts'

const detailsInput = z.strictObject({
  document: z.uuid(),
  title: z.string().max(1_000),
  kind: z.string().max(80).nullable(),
  issuedOn: z.string().max(40).nullable(),
})

/** Title, kind and date of a document that was never sent. */
export const describeDocument = signedInProcedure({
  verb: 'describe-document',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'open or returned; never sent; every question it hangs on is the caller’s to write',
})
  .input(detailsInput)
  .mutation(async ({ ctx, input }) => {
    const known = await ctx.store.read(ctx.session, (reading) => findDocument(reading, input.document))
    const loaded = known ? await loadSubmission(ctx, ctx.session, known.submission) : outsideScope
    if (isRefusal(loaded)) return settle(loaded)
    const kinds = documentKinds(loaded).map(({ code }) => code)
    const outcome = await ctx.store.change(ctx.session, async (changing) => {
      const found = await findOwnToChange(changing, input.document)
      if (isRefusal(found)) return found
      const details = judgeCitedDetails(input, kinds, '')
      if (isRefusal(details)) return details
      await saveDetails(changing, found.id, details)
      const subject = { subjectKind: 'policy-document', subject: found.id }
      await appendAudit(changing, { study: found.studyId, verb: 'describe-document', ...subject, content: details })
      return { submission: found.submission }
    })
    return settle(outcome)
  })
