import { appendAudit } from '@toezicht/database/repositories/audit'
import { findDocument, unlinkDocument as takeOff } from '@toezicht/database/repositories/policy-document'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { refuseQuestions } from './document-place.ts'
import { loadSubmission } from './load-submission.ts'

/** Takes a document off one question. The document itself stays, and so does what was sent with it. */
export const unlinkDocument = signedInProcedure({
  verb: 'unlink-document',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'open or returned; a contributor on questions of their own',
})
  .input(z.strictObject({ document: z.uuid(), question: z.string().min(1).max(20) }))
  .mutation(async ({ ctx, input }) => {
    const { document, question } = input
    const found = await ctx.store.read(ctx.session, (reading) => findDocument(reading, document))
    if (!found) return settle(outsideScope)
    const loaded = await loadSubmission(ctx, ctx.session, found.submission)
    const refusal = isRefusal(loaded) ? loaded : refuseQuestions(loaded, [question])
    if (refusal) return settle(refusal)
    await ctx.store.change(ctx.session, async (changing) => {
      if (!(await takeOff(changing, document, question))) return
      const subject = { subjectKind: 'policy-document', subject: document }
      await appendAudit(changing, { study: found.studyId, verb: 'unlink-document', ...subject, content: { question } })
    })
    return { submission: found.submission, question }
  })
