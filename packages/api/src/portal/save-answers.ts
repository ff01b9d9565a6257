import { type SavedAnswer, saveAnswers as storeAnswers } from '@toezicht/database/repositories/answer'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'
import type { AnswerHint } from '@toezicht/domain/submission/judge-answer'
import { z } from 'zod'
import type { Call } from '../call.ts'
import { sessionProcedure, settle } from '../procedure.ts'
import { type AnswerInput, answersInput } from './answer-input.ts'
import { type InvalidAnswer, judgeAnswers } from './judge-answers.ts'
import { nameWriters } from './name-writers.ts'
import { factsOfSubmission } from './questionnaire-facts.ts'
import { closedAs } from './refusals.ts'
import { seatOf } from './seat.ts'

/** `by`: at a conflict, who wrote what stands stored; null for oneself. */
export type AnswerOutcome = (SavedAnswer & { hint?: AnswerHint; by?: string | null }) | InvalidAnswer

const saveInput = z.strictObject({
  submission: z.uuid(),
  key: z.uuid(),
  seat: z.string().max(16).optional(),
  answers: answersInput.min(1),
})

/**
 * Saves 1..n answers, an outcome for each. The rule judges question and value from frozen facts; the store judges the moment in one round
 * trip. `seat`: the session the page was made for; under another the browser is told so and nothing is saved. Refused as a whole only when nothing could be saved: `invalid` with a reason per question, `conflict` with both texts, `closed`: sent, or not this person's to write (`not-assigned`, `not-returned`).
 */
export const saveAnswers = sessionProcedure({
  verb: 'save-answers',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'open, or returned for the questions that came back; a contributor: the questions assigned to them',
})
  .input(saveInput)
  .mutation(async ({ ctx, input }) => settle(await judgeAndStore(ctx, ctx.session, input)))

async function judgeAndStore(
  call: Call,
  session: string,
  input: { submission: string; key: string; seat?: string | undefined; answers: AnswerInput[] },
): Promise<{ answers: AnswerOutcome[] } | Refusal> {
  if (input.seat !== undefined && input.seat !== seatOf(session)) return { refused: 'signed-out' }
  const facts = await factsOfSubmission(call, input.submission)
  const { accepted, invalid, hints } = facts
    ? judgeAnswers(facts, input.answers)
    : { accepted: [], invalid: [], hints: new Map<string, AnswerHint>() }
  const stored = await storeAnswers(call.store.direct, session, input.submission, input.key, accepted)
  if ('refused' in stored) return stored.refused === 'closed' ? closedAs(stored.status) : stored
  if (!facts) return outsideScope
  const hinted = (stored.answers ?? []).map((each) => {
    const hint = each.outcome === 'saved' ? hints.get(each.question) : undefined
    return hint ? { ...each, hint } : each
  })
  const outcomes = await nameWriters(call, session, { submission: input.submission, outcomes: hinted })
  const answers = [...outcomes, ...invalid]
  const saved = outcomes.filter(({ outcome }) => outcome === 'saved').map(({ question }) => question)
  if (saved.length > 0) {
    call.live?.changed(input.submission, saved)
    return { answers }
  }
  const held = outcomes.find((each) => each.outcome === 'held')
  if (held && outcomes.every((each) => each.outcome === 'held')) return { refused: 'closed', reason: held.reason }
  if (outcomes.length > 0) return { refused: 'conflict', reason: 'answer-changed', current: { answers } }
  const issues = invalid.map(({ question, field, problem }) => ({ path: `${question}.${field}`, reason: problem }))
  return { refused: 'invalid', reason: invalid[0]?.problem ?? 'malformed', issues }
}
