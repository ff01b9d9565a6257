import { listStudyInspectors } from '@toezicht/database/repositories/inspector-assignment'
import { countAsked } from '@toezicht/database/repositories/questions-back'
import { listQueuedApproaches } from '@toezicht/database/repositories/queue'
import { listQueuedIndicators } from '@toezicht/database/repositories/queue-indicators'
import { queuePage } from '@toezicht/database/repositories/queue-place'
import { listStudies } from '@toezicht/database/repositories/study'
import { countWaitingJudgements, listWaitingJudgements } from '@toezicht/database/repositories/waiting-judgement'
import type { Reading } from '@toezicht/database/transaction'
import { everything, queueFilterSchema, queueKeySchema } from '@toezicht/domain/assessment/queue'
import { outsideScope } from '@toezicht/domain/refusal'
import { codedFactsOf } from '@toezicht/framework/coded-facts'
import { z } from 'zod'
import { settle, signedInProcedure } from '../procedure.ts'
import { frameworkOf } from './framework-of.ts'
import { pageOf, showQueuedApproach, showQueuedIndicator, showWaiting } from './show-queue.ts'

const input = z.strictObject({
  list: z.enum(['approaches', 'indicators', 'waiting']),
  filter: queueFilterSchema,
  after: queueKeySchema.nullable(),
})

/** How many of what waits for the actor stand above the lists. */
const waitingOnTop = 5

/** The working queue, a page at a time: approaches, indicators, or what waits for approval; with what waits for the actor on top. */
export const listQueue = signedInProcedure({
  verb: 'list-queue',
  roles: ['inspector', 'lead'],
  relation: 'own-study',
  states: 'always; shows own studies only',
})
  .input(input)
  .query(async ({ ctx, input: { list, filter, after } }) =>
    settle(
      await ctx.store.read(ctx.session, async (reading) => {
        const studies = await listStudies(reading)
        if (filter.study && !studies.some(({ id }) => id === filter.study)) return outsideScope
        const actor = ctx.actor.accountId
        const inspectors = await listStudyInspectors(reading)
        const names = new Map(inspectors.map(({ accountId, name }) => [accountId, name]))
        const versions = [...new Set(studies.map(({ frameworkVersion }) => frameworkVersion))]
        const show = showWaiting(
          new Map(versions.flatMap(codedFactsOf).map(({ code, indicator }) => [code, indicator])),
        )
        const query = { filter, actor, after }
        const none = { rows: [], next: null, total: 0 }
        const top = { after: null, most: waitingOnTop }
        return {
          actor,
          studies: studies.map(({ id, name, kind, fictional }) => ({ id, name, kind, fictional })),
          inspectors: inspectors.filter(({ active }) => active),
          indicators: await indicatorsOf(reading, versions),
          asked: await countAsked(reading),
          counts: await countWaitingJudgements(reading, actor),
          top: (await listWaitingJudgements(reading, everything, actor, top)).map(show),
          approaches:
            list === 'approaches'
              ? pageOf(
                  await listQueuedApproaches(reading, query, await sizesOf(reading, versions)),
                  queuePage,
                  showQueuedApproach(names),
                )
              : none,
          judged:
            list === 'indicators'
              ? pageOf(await listQueuedIndicators(reading, query), queuePage, showQueuedIndicator(names))
              : none,
          waiting:
            list === 'waiting'
              ? pageOf(await listWaitingJudgements(reading, filter, actor, { after }), queuePage, show)
              : none,
        }
      }),
    ),
  )

const indicatorsIn = async (reading: Reading, version: string) =>
  (await frameworkOf(reading, version)).themes.flatMap((theme) =>
    theme.criteria.flatMap(({ indicators }) => indicators),
  )

/** Every indicator that some study asks about, to choose among. */
async function indicatorsOf(reading: Reading, versions: readonly string[]) {
  const all = new Map<string, string>()
  for (const version of versions)
    for (const { code, statement } of await indicatorsIn(reading, version)) all.set(code, statement)
  return [...all].map(([code, statement]) => ({ code, statement }))
}

async function sizesOf(reading: Reading, versions: readonly string[]) {
  return Promise.all(
    versions.map(async (version) => ({ version, size: (await indicatorsIn(reading, version)).length })),
  )
}
