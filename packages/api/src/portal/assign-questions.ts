import { assignQuestions as assign, listColleagues } from '@toezicht/database/repositories/colleague'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import { z } from 'zod'
import type { Call } from '../call.ts'
import { settle, signedInProcedure } from '../procedure.ts'
import { handedOf, judgeCodes, questionCodes, wayIn } from './handing-over.ts'
import { factsOfSubmission } from './questionnaire-facts.ts'

/** Hands questions to one colleague, whoever had them before, and mails both. `assigned`: how many changed hands. */
export const assignQuestions = signedInProcedure({
  verb: 'assign-questions',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'open or returned; the colleague takes part',
})
  .input(z.strictObject({ submission: z.uuid(), colleague: z.uuid(), questions: questionCodes.min(1) }))
  .mutation(async ({ ctx, input }) => settle(await judgeAndAssign(ctx, input)))

async function judgeAndAssign(call: Call, input: { submission: string; colleague: string; questions: string[] }) {
  const { submission, colleague: account, questions } = input
  const facts = await factsOfSubmission(call, submission)
  if (!facts) return outsideScope
  const wrong: Refusal | null = judgeCodes(facts, questions)
  if (wrong) return wrong
  return call.store.change(call.session, async (changing) => {
    const colleague = (await listColleagues(changing, submission))?.find(({ accountId }) => accountId === account)
    if (!colleague) return outsideScope
    const way = wayIn(call, colleague.hasComeIn ? null : colleague.email)
    return assign(changing, submission, { account, questions }, handedOf(facts, questions), way)
  })
}
