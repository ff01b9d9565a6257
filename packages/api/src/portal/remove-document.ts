import { appendAudit } from '@toezicht/database/repositories/audit'
import { removeDocument as removeRow } from '@toezicht/database/repositories/policy-document'
import { isRefusal } from '@toezicht/domain/refusal'
import { judgeDocumentReason } from '@toezicht/domain/submission/document-details'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { findOwnToChange } from './document-place.ts'

/** Takes away a document that was never sent, with the reason; its bytes go. What was sent stays with what was sent. */
export const removeDocument = signedInProcedure({
  verb: 'remove-document',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'open or returned; never sent; every question it hangs on is the caller’s to write',
})
  .input(z.strictObject({ document: z.uuid(), reason: z.string().max(100_000) }))
  .mutation(async ({ ctx, input }) => {
    const outcome = await ctx.store.change(ctx.session, async (changing) => {
      const found = await findOwnToChange(changing, input.document)
      if (isRefusal(found)) return found
      const judged = judgeDocumentReason(input.reason)
      if (isRefusal(judged)) return judged
      await removeRow(changing, found.id, judged.reason, ctx.actor.accountId)
      const subject = { subjectKind: 'policy-document', subject: found.id }
      await appendAudit(changing, { study: found.studyId, verb: 'remove-document', ...subject, content: judged })
      return found
    })
    const { storageKey, submission, questions } = settle(outcome)
    // A job does the same, should this process fall just now.
    await ctx.storage?.remove(storageKey)
    return { submission, questions }
  })
