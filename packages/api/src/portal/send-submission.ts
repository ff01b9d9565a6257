import { type SendOutcome, sendSubmission as storeSending } from '@toezicht/database/repositories/submission'
import { isAsked } from '@toezicht/domain/questionnaire/condition'
import { isRefusal, outsideScope, type Refusal } from '@toezicht/domain/refusal'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { z } from 'zod'
import type { Call } from '../call.ts'
import { sessionProcedure, settle } from '../procedure.ts'
import { type AnswerInput, answersInput } from './answer-input.ts'
import { judgeAnswers } from './judge-answers.ts'
import { loadSubmission } from './load-submission.ts'
import { factsOfSubmission, type QuestionnaireFacts } from './questionnaire-facts.ts'
import { closedAs } from './refusals.ts'

/**
 * Sends a questionnaire, with last answers in the same request if wanted. Freezes everything as one version with a receipt. Refused while
 * questions are blank and that was not confirmed (`blanks-not-confirmed`, with their codes).
 */
export const sendSubmission = sessionProcedure({
  verb: 'send-submission',
  roles: ['coordinator'],
  relation: 'own-submission',
  states: 'open or returned',
})
  .input(z.strictObject({ submission: z.uuid(), key: z.uuid(), answers: answersInput, blanksConfirmed: z.boolean() }))
  .mutation(async ({ ctx, input }) => settle(await judgeAndSend(ctx, ctx.session, input)))

interface Sending {
  submission: string
  key: string
  answers: AnswerInput[]
  blanksConfirmed: boolean
}

async function judgeAndSend(call: Call, session: string, input: Sending) {
  const facts = await factsOfSubmission(call, input.submission)
  const judged = facts && judgeAnswers(facts, input.answers)
  if (judged && judged.invalid.length > 0) {
    const issues = judged.invalid.map(({ question, field, problem }) => ({
      path: `${question}.${field}`,
      reason: problem,
    }))
    return { refused: 'invalid', reason: 'answers-invalid', issues } satisfies Refusal
  }
  const items = judged?.accepted ?? []
  // A colleague may change a deciding answer between our look and the sending: then look again.
  for (let attempt = 0; attempt < 3; attempt++) {
    const deciding = facts ? await decidingAnswers(call, session, input.submission, facts, items) : outsideScope
    if (isRefusal(deciding)) return deciding
    const outcome = await storeSending(call.store.direct, session, {
      submission: input.submission,
      key: input.key,
      items,
      blanksConfirmed: input.blanksConfirmed,
      ...(facts ? planOf(facts, deciding) : { questions: [], controls: {} }),
    })
    if (!('refused' in outcome)) {
      call.live?.changed(input.submission)
      return outcome
    }
    if (outcome.refused !== 'changed') return refusalFor(outcome)
  }
  return { refused: 'conflict', reason: 'answer-changed' } satisfies Refusal
}

type Deciding = ReadonlyMap<string, { value: AnswerValue | null; version: number }>
type Item = ReturnType<typeof judgeAnswers>['accepted'][number]

/** Values and coming versions of the answers that decide what is asked; read only when the request does not bring all of them. */
async function decidingAnswers(
  call: Call,
  session: string,
  submission: string,
  facts: QuestionnaireFacts,
  items: readonly Item[],
): Promise<Deciding | Refusal> {
  const codes = new Set(facts.questions.flatMap(({ condition }) => condition?.question ?? []))
  const brought = new Map(items.map(({ question, value, expected }) => [question, { value, version: expected + 1 }]))
  const missing = [...codes].filter((code) => !brought.has(code))
  if (missing.length === 0) return new Map([...brought].filter(([code]) => codes.has(code)))
  const loaded = await loadSubmission(call, session, submission)
  if (isRefusal(loaded)) return loaded
  const stored = (code: string) => loaded.own.answers[code] ?? { value: null, version: 0 }
  return new Map([...codes].map((code) => [code, brought.get(code) ?? stored(code)]))
}

function planOf(facts: QuestionnaireFacts, deciding: Deciding) {
  const values = new Map([...deciding].map(([code, { value }]) => [code, value]))
  return {
    questions: facts.questions.map((question) => ({
      question: question.code,
      asked: isAsked(question, values, facts.questions),
      unknown: question.options.find((option) => option.role === 'unknown')?.code ?? null,
      byDocument: question.answerType === 'document-upload',
    })),
    controls: Object.fromEntries([...deciding].map(([code, { version }]) => [code, version])),
  }
}

function refusalFor(outcome: Extract<SendOutcome, { refused: string }>): Refusal {
  switch (outcome.refused) {
    case 'signed-out':
      return { refused: 'signed-out' }
    case 'closed':
      return closedAs(outcome.status)
    case 'conflict':
      return { refused: 'conflict', reason: 'answer-changed', current: { answers: outcome.answers } }
    case 'blanks':
      return {
        refused: 'invalid',
        reason: 'blanks-not-confirmed',
        issues: outcome.blanks.map((path) => ({ path, reason: 'blank' })),
      }
    default:
      return outsideScope
  }
}
