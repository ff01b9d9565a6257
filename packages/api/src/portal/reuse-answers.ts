import { saveAnswers } from '@toezicht/database/repositories/answer'
import { noteReuses } from '@toezicht/database/repositories/reuse'
import type { Changing } from '@toezicht/database/transaction'
import { isRefusal, type Refusal } from '@toezicht/domain/refusal'
import { reuseAnswers as judge, type PlannedReuse } from '@toezicht/domain/submission/reuse-answers'
import { z } from 'zod'
import type { Call } from '../call.ts'
import { sessionProcedure, settle } from '../procedure.ts'
import { judgeAnswers } from './judge-answers.ts'
import { loadSubmission } from './load-submission.ts'
import { closedAs } from './refusals.ts'
import { loadReusable } from './reusable.ts'

const inputSchema = z.strictObject({
  submission: z.uuid(),
  key: z.uuid(),
  answers: z
    .array(
      z.strictObject({
        question: z.string().min(1).max(20),
        source: z.uuid(),
        sourceVersion: z.int().min(1).max(1_000_000),
        expected: z.int().min(0).max(1_000_000),
        replace: z.boolean(),
      }),
    )
    .min(1)
    .max(40),
})

/**
 * Takes answers of another approach of the same gemeente over into one's own questionnaire: all of them or none. They go through the ordinary save,
 * and where they came from is noted in the same change.
 */
export const reuseAnswers = sessionProcedure({
  verb: 'reuse-answers',
  roles: ['respondent', 'coordinator'],
  relation: 'own-submission',
  states: 'as saving; both questionnaires one’s own; the answers as they were read, an own answer only when it may go',
})
  .input(inputSchema)
  .mutation(async ({ ctx, input }) => {
    const planned = await plan(ctx, ctx.session, input)
    if (isRefusal(planned)) return settle(planned)
    // A refusal thrown by settle undoes the change.
    const change = async (changing: Changing) => settle(await store(changing, ctx.session, input, planned))
    const taken = await ctx.store.change(ctx.session, change)
    ctx.live?.changed(input.submission)
    return taken
  })

async function plan(
  call: Call,
  session: string,
  input: z.infer<typeof inputSchema>,
): Promise<PlannedReuse[] | Refusal> {
  const loaded = await loadSubmission(call, session, input.submission)
  if (isRefusal(loaded)) return loaded
  const reusable = await loadReusable(call, session, loaded)
  if (isRefusal(reusable)) return reusable
  const wanted = judge(loaded.facts.questions, loaded.answers, reusable.sources, input.answers)
  if (isRefusal(wanted)) return wanted
  const { accepted } = judgeAnswers(loaded.facts, wanted)
  const planned = accepted.flatMap((answer) => {
    const from = wanted.find(({ question }) => question === answer.question)
    return from ? [{ ...answer, source: from.source, sourceVersion: from.sourceVersion }] : []
  })
  return planned.length === wanted.length ? planned : notReusable
}

async function store(changing: Changing, session: string, input: z.infer<typeof inputSchema>, planned: PlannedReuse[]) {
  const items = planned.map(({ question, value, explanation, expected }) => ({
    question,
    value,
    explanation,
    expected,
  }))
  const stored = await saveAnswers(changing, session, input.submission, input.key, items)
  if ('refused' in stored) return stored.refused === 'closed' ? closedAs(stored.status) : stored
  const noted: Parameters<typeof noteReuses>[2][number][] = []
  for (const answer of stored.answers ?? []) {
    if (answer.outcome === 'held') return { refused: 'closed', reason: answer.reason } satisfies Refusal
    if (answer.outcome === 'conflict') return changedMeanwhile(answer.question)
    const from = planned.find(({ question }) => question === answer.question)
    if (!from) continue
    const { question, version } = answer
    noted.push({ question, version, source: from.source, sourceVersion: from.sourceVersion })
  }
  if ((await noteReuses(changing, input.submission, noted)) < planned.length) return notReusable
  return { answers: stored.answers ?? [] }
}

const notReusable: Refusal = { refused: 'invalid', reason: 'not-reusable' }

function changedMeanwhile(question: string): Refusal {
  return { refused: 'invalid', reason: 'own-changed', issues: [{ path: question, reason: 'own-changed' }] }
}
