import { appendAudit } from '@toezicht/database/repositories/audit'
import {
  findDocumentToDestroy,
  saveDestruction,
  tellCoordinators,
} from '@toezicht/database/repositories/destroyed-document'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { judgeDocumentReason } from '@toezicht/domain/submission/document-details'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { attemptChange } from './attempt-change.ts'
import { leads } from './scope.ts'

const gone: Refusal = { refused: 'closed', reason: 'document-destroyed' }

/** Destroys the bytes and the text of a document that was sent (a family's data slipped in). Title, hash and reason stay; the coordinator hears of it. */
export const destroyDocument = signedInProcedure({
  verb: 'destroy-document',
  roles: ['lead'],
  relation: 'own-study',
  states: 'sent, not destroyed yet',
})
  .input(z.strictObject({ document: z.uuid(), reason: z.string().max(4_000) }))
  .mutation(async ({ ctx, input }) => {
    const outcome = await attemptChange(ctx, async (changing) => {
      const found = await findDocumentToDestroy(changing, input.document)
      if (!found || !leads(ctx.actor, found.studyId)) return outsideScope
      if (found.destroyed) return gone
      const judged = judgeDocumentReason(input.reason)
      if (isRefusal(judged)) return judged
      if (!(await saveDestruction(changing, found.id, judged.reason, ctx.actor.accountId))) return gone
      const subject = { subjectKind: 'policy-document', subject: found.id }
      await appendAudit(changing, { study: found.studyId, verb: 'destroy-document', ...subject, content: judged })
      const page = new URL('/aanmelden', ctx.portalUrl).href
      await tellCoordinators(changing, found.respondentId, 'document-destroyed', { page })
      return found
    })
    const { storageKey, assessmentId } = settle(outcome)
    // A job does the same, should this process fall just now.
    await ctx.storage?.remove(storageKey)
    return { assessment: assessmentId }
  })
