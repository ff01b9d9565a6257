import { listDestroyedReasons } from '@toezicht/database/repositories/policy-document'
import { isAsked } from '@toezicht/domain/questionnaire/condition'
import { wordingFor } from '@toezicht/domain/questionnaire/questionnaire'
import { isRefusal } from '@toezicht/domain/refusal'
import { valuesOf } from '@toezicht/domain/submission/answer-state'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'
import { documentKinds } from './document-place.ts'
import { headingOf, type LoadedSubmission, loadSubmission, maySave } from './load-submission.ts'

/** Every document of a submission with the questions it hangs on, and the questions one may hang it on. */
export const listDocuments = sessionProcedure({
  verb: 'list-documents',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'always',
})
  .input(z.strictObject({ submission: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const loaded = await loadSubmission(ctx, ctx.session, input.submission)
    if (isRefusal(loaded)) return settle(loaded)
    const reasons = await ctx.store.read(ctx.session, (reading) => listDestroyedReasons(reading, loaded.own.id))
    return { heading: headingOf(loaded), ...questionsOf(loaded), documents: documentsOf(loaded, reasons) }
  })

function questionsOf(loaded: LoadedSubmission) {
  const { facts, own, answers } = loaded
  const values = valuesOf(answers)
  const questions = facts.questions.map((question) => ({
    code: question.code,
    section: question.theme,
    sectionName: facts.framework.sections.find(({ code }) => code === question.theme)?.name ?? question.theme,
    text: wordingFor(question, facts.kind),
    upload: question.answerType === 'document-upload',
    asked: isAsked(question, values, facts.questions),
    mayWrite: maySave(loaded, question.code) === 'yes',
  }))
  const mayWrite = questions.some((question) => question.mayWrite)
  /** Without a question: the coordinator's, before the first sending. */
  const mayBeLoose = own.status === 'open' && own.role === 'coordinator'
  return { questions, kinds: documentKinds(loaded), mayAdd: mayWrite, mayBeLoose }
}

function documentsOf(loaded: LoadedSubmission, reasons: ReadonlyMap<string, string>) {
  const { own } = loaded
  return own.documents.map((document) => {
    const { uploadedBy, sentInVersion, questions, destroyedAt } = document
    const owns = own.role === 'coordinator' || uploadedBy === own.me || questions.length > 0
    const taken = own.status === 'open' || own.status === 'returned'
    const all = questions.every((question) => maySave(loaded, question) === 'yes')
    return {
      ...document,
      by: own.members.find(({ accountId }) => accountId === uploadedBy)?.name ?? null,
      destroyedReason: destroyedAt ? (reasons.get(document.id) ?? null) : null,
      /** Title, kind, date and removal; the store judges again. */
      mayChange: taken && sentInVersion === null && destroyedAt === null && owns && all,
    }
  })
}
