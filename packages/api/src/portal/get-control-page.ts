import { isAsked } from '@toezicht/domain/questionnaire/condition'
import { isRefusal } from '@toezicht/domain/refusal'
import { valuesOf } from '@toezicht/domain/submission/answer-state'
import { controlOf } from '@toezicht/domain/submission/control'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'
import { headingOf, type LoadedSubmission, loadSubmission, sectionsOf } from './load-submission.ts'
import { isRenewed, returnedCodes } from './returned-view.ts'
import { questionView } from './section-view.ts'
import { nameIn } from './task-list.ts'

/**
 * What one looks at before sending: blanks (and whose they are), own contradictions, missing documents, and answers that will not be sent. While
 * single questions are out: of these only.
 */
export const getControlPage = sessionProcedure({
  verb: 'get-control-page',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'always',
})
  .input(z.strictObject({ submission: z.uuid() }))
  .query(async ({ ctx, input }) => {
    const loaded = await loadSubmission(ctx, ctx.session, input.submission)
    return settle(isRefusal(loaded) ? loaded : controlPageOf(loaded))
  })

function controlPageOf(loaded: LoadedSubmission) {
  const { facts, own, answers, documents } = loaded
  const only = returnedCodes(loaded)
  const control = controlOf(facts.framework, facts.kind, answers, documents, only)
  const values = valuesOf(answers)
  const named = ({ question }: { question: string }) => {
    const found = facts.byCode.get(question)
    if (!found) throw new Error(`The rule named a question that is not asked: ${question}`)
    const { code, section, text } = questionView(found, facts)
    const account = own.assignments[code]
    return { code, section, text, assignee: account && account !== own.me ? nameIn(loaded, account) : null }
  }
  const hidden = facts.questions.filter(
    (question) =>
      (only === null || only.has(question.code)) &&
      hasContent(answers.get(question.code)) &&
      !isAsked(question, values, facts.questions),
  )
  const untouched = own.returned.filter(({ question, remark }) => remark !== null && !isRenewed(loaded, question))
  return {
    heading: headingOf(loaded),
    ...sectionsOf(loaded),
    blanks: control.blanks.map(named),
    contradictions: control.contradictions.map(({ message, questions }) => ({
      message,
      questions: questions.map(named),
    })),
    withoutDocument: control.withoutDocument.map(named),
    /** Documents that stand at no question: STJ gets them without knowing what they belong to. */
    loose: own.documents
      .filter((each) => each.questions.length === 0 && each.sentInVersion === null)
      .map(({ title }) => title),
    unseen: control.unseen.map((point) => ({ ...named(point), named: point.named })),
    /** Questions that came back, how many, and which of them still carry the answer that was sent before. */
    returned: own.returned.filter(({ remark }) => remark !== null).length,
    untouched: untouched.map(named),
    hidden: hidden.map((question) => named({ question: question.code })),
  }
}

function hasContent(answer: { value: unknown; explanation: string | null } | undefined): boolean {
  return answer !== undefined && (answer.value !== null || answer.explanation !== null)
}
