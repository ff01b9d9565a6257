import { appendAudit } from '@toezicht/database/repositories/audit'
import { findDocument, removeDocument as removeRow } from '@toezicht/database/repositories/policy-document'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'

const closed: Refusal = { refused: 'closed', reason: 'document-sent' }

/** Takes away a document that was never sent. What was sent stays with what was sent. */
export const removeDocument = signedInProcedure({
  verb: 'remove-document',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'open; the document was never sent',
})
  .input(z.strictObject({ document: z.uuid() }))
  .mutation(async ({ ctx, input }) => {
    const outcome = await ctx.store.change(ctx.session, async (changing) => {
      const found = await findDocument(changing, input.document)
      if (!found) return outsideScope
      if (!(await removeRow(changing, found.id))) return closed
      await appendAudit(changing, {
        study: found.studyId,
        verb: 'remove-document',
        subjectKind: 'policy-document',
        subject: found.id,
      })
      return { storageKey: found.storageKey, question: found.questions[0] ?? '' }
    })
    const { storageKey, question } = settle(outcome)
    await ctx.storage?.remove(storageKey)
    return { question }
  })
