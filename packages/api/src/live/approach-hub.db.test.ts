import { randomUUID } from 'node:crypto'
import { endSessions } from '@toezicht/database/testing/builders/make-account'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { missing } from '../testing/corner.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { testCall } from '../testing/test-call.ts'
import type { ApproachEvent } from './approach-event.ts'
import { type AdmittedInspector, type ApproachHub, openApproachHub } from './approach-hub.ts'

let fresh: FreshDatabase
let world: MatrixWorld
let hub: ApproachHub
let second: ApproachHub

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())
beforeEach(async () => {
  hub = openApproachHub(fresh.store('console'), fresh.url('console'))
  second = openApproachHub(fresh.store('console'), fresh.url('console'))
  await vi.waitFor(async () => {
    const listening = await rawSql(
      fresh.superuserUrl,
      `select 1 from pg_stat_activity where application_name = 'console live' and datname = current_database() and query ~ '^select pg_notify'`,
    )
    expect(listening).toHaveLength(2)
  })
})
afterEach(() => Promise.all([hub.close(), second.close()]))

const isAdmitted = (answer: Awaited<ReturnType<ApproachHub['admit']>>): answer is AdmittedInspector => 'begin' in answer

async function watch(session: string, { at = hub, indicator = 'T1.1.1' } = {}) {
  const admitted = await at.admit(session, { assessment: world.own.assessment, indicator })
  if (!isAdmitted(admitted)) throw new Error(admitted.refused)
  const stream = { events: [] as ApproachEvent[], ended: false, leave: () => {} }
  stream.leave = admitted.begin({
    tell: (event) => stream.events.push(event),
    end: () => {
      stream.ended = true
    },
  })
  return stream
}
const said = (events: ApproachEvent[], kind: ApproachEvent['event']) => events.filter(({ event }) => event === kind)
async function save(at: ApproachHub) {
  const call = { ...testCall(fresh, 'console', world.secondInspector.session), live: at }
  await createConsoleCaller(call).saveFinding({
    assessment: world.own.assessment,
    finding: randomUUID(),
    expected: 0,
    content: {
      blocks: [],
      verdicts: [{ indicator: 'T5.1.1', verdict: 'meets', reason: null }],
      pointsOfAttention: [],
      documents: [],
      sources: [],
    },
  })
}

test('who is where, by name, also from another process; who leaves is gone', async () => {
  const iris = await watch(world.inspector.session)
  const bas = await watch(world.secondInspector.session, { at: second, indicator: 'T2.1.1' })
  await vi.waitFor(
    () =>
      expect(said(iris.events, 'present').at(-1)).toEqual({
        event: 'present',
        others: [{ name: 'tweede', indicator: 'T2.1.1' }],
      }),
    4_000,
  )
  bas.leave()
  await vi.waitFor(() => expect(said(iris.events, 'present').at(-1)).toEqual({ event: 'present', others: [] }), 8_000)
  iris.leave()
}, 15_000)

test('what another saves is heard within two seconds, and the page reads the same stamp', async () => {
  const iris = await watch(world.inspector.session)
  const before = said(iris.events, 'changed').length
  await save(hub)
  await vi.waitFor(() => expect(said(iris.events, 'changed')).toHaveLength(before + 1), 2_000)
  const { stamp } = await createConsoleCaller(testCall(fresh, 'console', world.inspector.session)).getMatrix({
    assessment: world.own.assessment,
    indicator: null,
  })
  expect(said(iris.events, 'changed').at(-1)).toEqual({ event: 'changed', stamp })
  iris.leave()
})

test.each([
  ['another study', () => world.otherStudy.assessment],
  ['nothing', () => missing(world.own).assessment],
])('%s: not admitted', async (_, assessment) => {
  expect(await hub.admit(world.inspector.session, { assessment: assessment(), indicator: 'T1.1.1' })).toEqual({
    refused: 'outside-scope',
  })
})

test('an administrator, a respondent and a visitor hear nothing', async () => {
  const place = { assessment: world.own.assessment, indicator: 'T1.1.1' }
  expect(await hub.admit(world.administrator.session, place)).toEqual({ refused: 'outside-scope' })
  expect(await hub.admit(world.own.person.session, place)).toEqual({ refused: 'signed-out' })
  expect(await hub.admit('f'.repeat(64), place)).toEqual({ refused: 'signed-out' })
})

test('whose part in the study ends, or who is signed out, hears nothing more', async () => {
  const bas = await watch(world.secondInspector.session)
  await rawSql(
    fresh.superuserUrl,
    `update study_members set ended_at = now() where account_id = '${world.secondInspector.account}'`,
  )
  await vi.waitFor(() => expect(bas.events.at(-1)).toEqual({ event: 'end', reason: 'outside-scope' }), 4_000)
  const iris = await watch(world.inspector.session)
  await fresh.store('owner').change(null, (changing) => endSessions(changing, [world.inspector.session]))
  await vi.waitFor(() => expect(iris.events.at(-1)).toEqual({ event: 'end', reason: 'signed-out' }), 4_000)
  expect([bas.ended, iris.ended]).toEqual([true, true])
})
