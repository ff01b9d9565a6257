import { isReceiptPrinted } from '@toezicht/database/repositories/receipt-copy'
import { findSentVersion } from '@toezicht/database/repositories/submission'
import { answerText } from '@toezicht/domain/assessment/answer-text'
import { isRefusal, outsideScope } from '@toezicht/domain/refusal'
import { type SentAnswer, submissionContentSchema } from '@toezicht/domain/submission/submission-content'
import { z } from 'zod'
import { sessionProcedure, settle } from '../procedure.ts'
import { headingOf, loadSubmission } from './load-submission.ts'
import type { QuestionnaireFacts } from './questionnaire-facts.ts'
import { questionView } from './section-view.ts'

/** What was sent, word for word as it was frozen, with its receipt; the newest version unless a number is given. */
export const getReceipt = sessionProcedure({
  verb: 'get-receipt',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'sent at least once',
})
  .input(z.strictObject({ submission: z.uuid(), number: z.int().min(1).max(10_000).nullable() }))
  .query(async ({ ctx, input }) => {
    const loaded = await loadSubmission(ctx, ctx.session, input.submission)
    if (isRefusal(loaded)) return settle(loaded)
    const sent = await ctx.store.read(ctx.session, (reading) =>
      findSentVersion(reading, input.submission, input.number),
    )
    if (!sent) return settle(outsideScope)
    const { answers } = submissionContentSchema.parse(sent.content)
    const { number, receipt, sentAt } = sent
    const pages = copyOf(loaded.facts, answers)
    const hasCopy = await ctx.store.read(ctx.session, (reading) => isReceiptPrinted(reading, input.submission, number))
    return { heading: headingOf(loaded), number, receipt, sentAt: sentAt.toISOString(), hasCopy, sections: pages }
  })

function copyOf(facts: QuestionnaireFacts, answers: readonly SentAnswer[]) {
  const shown = answers.flatMap((answer) => {
    const question = facts.byCode.get(answer.question)
    if (!question) return []
    const { code, section, text } = questionView(question, facts)
    const { state, explanation, documents } = answer
    return [{ code, section, text, state, lines: answerText(question, answer.value), explanation, documents }]
  })
  return facts.framework.sections
    .map(({ code, name }) => ({ code, name, answers: shown.filter((answer) => answer.section === code) }))
    .filter((section) => section.answers.length > 0)
}
