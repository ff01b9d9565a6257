import { asRole, refusalOf as sqlRefusal } from '@toezicht/database/testing/as-role'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { factContent } from '../testing/corner-content.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
const as = (who: { session: string }) => createConsoleCaller(testCall(fresh, 'console', who.session))

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())

const shown = async () => {
  const { facts } = await as(world.secondInspector).getCodedFacts({ assessment: world.own.assessment })
  const fact = facts.find(({ code }) => code === 'priority-always')
  return { fact, hash: fact?.coded?.contentHash ?? '' }
}
const save = (expected: number, values: string[], who = world.inspector) =>
  as(who).saveCodedFact({
    assessment: world.own.assessment,
    fact: 'priority-always',
    expected,
    content: { ...factContent, values },
  })

test('coded by one, offered, approved by another; every step audited; a change makes it a draft again', async () => {
  const { codedFact, version } = await save(0, ['no'])
  expect(version).toBe(1)
  await as(world.inspector).submitCodedFact({ codedFact })
  const { fact, hash } = await shown()
  expect(fact).toMatchObject({ own: false, coded: { status: 'submitted' } })
  expect(fact?.answers.map(({ question }) => question)).toEqual(['V5.2.1a'])
  expect(await refused(as(world.inspector).approveCodedFact({ codedFact, contentHash: hash }))).toMatchObject({
    refused: 'four-eyes',
  })
  expect(await refused(as(world.secondInspector).approveCodedFact({ codedFact, contentHash: 'f'.repeat(64) }))).toEqual(
    {
      refused: 'conflict',
      reason: 'content-changed',
    },
  )
  await as(world.secondInspector).approveCodedFact({ codedFact, contentHash: hash })
  const events = await listRecentEvents(fresh.store('owner'), 3)
  expect(events.map(({ verb }) => verb)).toEqual(['approve-coded-fact', 'submit-coded-fact', 'save-coded-fact'])
  expect((await save(1, ['yes'])).status).toBe('draft')
  expect((await shown()).fact?.coded).toMatchObject({ status: 'draft', version: 2 })
})

test('the author approves by raw SQL as the role of the app: refused', async () => {
  const { codedFact } = await save((await shown()).fact?.coded?.version ?? 0, ['no'])
  await as(world.inspector).submitCodedFact({ codedFact })
  const { hash } = await shown()
  const attempt = asRole(fresh.url('console'), world.inspector.session, (client) =>
    client.query(
      `insert into approvals (study_id, subject_kind, subject_id, content_hash) values ($1, 'coded-fact', $2, $3)`,
      [world.own.study, codedFact, hash],
    ),
  )
  expect(await sqlRefusal(attempt)).toBe('four_eyes')
})

test('refused: another version than was seen, an unknown fact or value, a fact without its reason', async () => {
  const version = (await shown()).fact?.coded?.version ?? 0
  expect(await refused(save(version + 1, ['yes']))).toMatchObject({ refused: 'conflict', reason: 'fact-changed' })
  expect(await refused(save(version, ['soms']))).toMatchObject({ refused: 'invalid', reason: 'unknown-value' })
  const { assessment } = world.own
  const bare = { values: [], reason: null, source: null }
  expect(
    await refused(as(world.inspector).saveCodedFact({ assessment, fact: 'weather', expected: 0, content: bare })),
  ).toEqual({ refused: 'outside-scope' })
  const kinds = { assessment, fact: 'availability-problem-kinds', expected: 0, content: bare }
  const { codedFact } = await as(world.inspector).saveCodedFact(kinds)
  expect(await refused(as(world.inspector).submitCodedFact({ codedFact }))).toMatchObject({
    issues: [{ path: 'values' }, { path: 'reason' }, { path: 'source' }],
  })
})

test('a coded fact leaves the factsheet of its gemeente as it is', async () => {
  const states = () =>
    rawSql(fresh.superuserUrl, 'select status, content_hash from factsheets order by id') as Promise<unknown[]>
  await as(world.inspector).submitFactsheet({ participation: world.own.ready })
  const before = await states()
  expect(before).not.toEqual([])
  const ready = await rawSql<{ id: string }>(
    fresh.superuserUrl,
    'select id from assessments where participation_id = $1',
    [world.own.ready],
  )
  await as(world.secondInspector).saveCodedFact({
    assessment: ready[0]?.id ?? '',
    fact: 'plan-leads',
    expected: 0,
    content: factContent,
  })
  expect(await states()).toEqual(before)
})
