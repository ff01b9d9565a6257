import { appendAudit } from '@toezicht/database/repositories/audit'
import { findDocument, linkDocument as hang } from '@toezicht/database/repositories/policy-document'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { documentClosed, refuseQuestions } from './document-place.ts'
import { loadSubmission } from './load-submission.ts'

/** Hangs a document that is there already on more questions; a question it hangs on already is no error. */
export const linkDocument = signedInProcedure({
  verb: 'link-document',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'open or returned; a contributor on questions of their own',
})
  .input(z.strictObject({ document: z.uuid(), questions: z.array(z.string().min(1).max(20)).min(1).max(100) }))
  .mutation(async ({ ctx, input }) => {
    const found = await ctx.store.read(ctx.session, (reading) => findDocument(reading, input.document))
    if (!found) return settle(outsideScope)
    const loaded = await loadSubmission(ctx, ctx.session, found.submission)
    const refusal = isRefusal(loaded) ? loaded : refuseQuestions(loaded, input.questions)
    if (refusal) return settle(refusal)
    if (found.destroyedAt) return settle(documentClosed('document-destroyed'))
    if (found.scan === 'refused') return settle(documentClosed('document-refused'))
    const { id, studyId, submission } = found
    const questions = input.questions.filter((question) => !found.questions.includes(question))
    await ctx.store.change(ctx.session, async (changing) => {
      await hang(changing, { id, submission, studyId, questions })
      const subject = { subjectKind: 'policy-document', subject: id }
      await appendAudit(changing, { study: studyId, verb: 'link-document', ...subject, content: { questions } })
    })
    return { submission, questions }
  })
