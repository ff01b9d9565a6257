import { randomUUID } from 'node:crypto'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { makePortalWorld, type PortalWorld } from '../testing/portal-world.ts'
import { refused } from '../testing/refused.ts'

let fresh: FreshDatabase | undefined
let world: PortalWorld
beforeEach(async () => {
  await fresh?.close()
  fresh = await freshDatabase()
  world = await makePortalWorld(fresh)
})
afterAll(() => fresh?.close())

const rows = (query: string) => rawSql(fresh?.superuserUrl ?? '', query)

const text = (words: string): AnswerValue => ({ kind: 'text', text: words })
const one = (question: string, value: AnswerValue | null, expected = 0) => ({
  question,
  value,
  explanation: null,
  expected,
})
const save = (answers: ReturnType<typeof one>[], by: 'gemeente' | 'partner' = 'gemeente', key: string = randomUUID()) =>
  world[by].api.saveAnswers({ submission: world.gemeente.submission, key, answers })

test('saves with version, history and one audit row', async () => {
  const { answers } = await save([one('A1', text('januari 2011')), one('A2', { kind: 'number', number: 40 })])
  expect(answers.map(({ question, outcome }) => [question, outcome])).toEqual([
    ['A1', 'saved'],
    ['A2', 'saved'],
  ])
  const page = await world.gemeente.api.getThemePage({ submission: world.gemeente.submission, section: 'A' })
  expect(page.questions[0]?.answer).toMatchObject({ value: text('januari 2011'), version: 1 })
  expect(await rows('select verb, actor_id from audit.events')).toEqual([
    { verb: 'save-answers', actor_id: world.gemeente.account },
  ])
  expect(await rows('select count(*)::int from answer_history')).toEqual([{ count: 2 }])
})

test('a good answer is kept beside a bad one; each gets its outcome', async () => {
  const { answers } = await save([
    one('A1', text('x'.repeat(501))),
    one('A2', text('veel')),
    one('V9.9.9z', text('x')),
    one('A6', text('asked of partners only')),
    one('A3', text('goed')),
  ])
  expect(
    answers.map((each) => ('problem' in each ? [each.question, each.problem] : [each.question, each.outcome])),
  ).toEqual([
    ['A3', 'saved'],
    ['A1', 'too-long'],
    ['A2', 'wrong-type'],
    ['V9.9.9z', 'unknown-question'],
    ['A6', 'unknown-question'],
  ])
})

test('nothing but bad answers is a refusal that names each, and changes nothing', async () => {
  expect(await refused(save([one('A2', { kind: 'number', number: -1 }), one('V9.9.9z', null)]))).toEqual({
    refused: 'invalid',
    reason: 'negative',
    issues: [
      { path: 'A2.value', reason: 'negative' },
      { path: 'V9.9.9z.value', reason: 'unknown-question' },
    ],
  })
  expect(await rows('select * from answers')).toEqual([])
  expect(await rows('select * from audit.events')).toEqual([])
})

test('a stale version hears what stands stored; the newer text stays', async () => {
  await save([one('A1', text('eerst'))])
  expect(await refused(save([one('A1', text('later, op oude versie'))]))).toMatchObject({
    refused: 'conflict',
    reason: 'answer-changed',
    current: { answers: [{ question: 'A1', outcome: 'conflict', version: 1, value: text('eerst') }] },
  })
})

test('the same request twice is one save with one answer', async () => {
  const key = randomUUID()
  const first = await save([one('A1', text('één keer'))], 'gemeente', key)
  expect(await save([one('A1', text('één keer'))], 'gemeente', key)).toEqual(first)
  expect(await rows('select version from answer_history')).toEqual([{ version: 1 }])
})

test.each([
  ['shape', { submission: 'x', key: 'y', answers: [] }],
  [
    'more than is asked',
    { submission: randomUUID(), key: randomUUID(), answers: [{ ...one('A1', null), actor: 'me' }] },
  ],
  ['one question twice', { submission: randomUUID(), key: randomUUID(), answers: [one('A1', null), one('A1', null)] }],
])('malformed: %s', async (_, input) => {
  const wrong = input as Parameters<typeof world.gemeente.api.saveAnswers>[0]
  expect(await refused(world.gemeente.api.saveAnswers(wrong))).toMatchObject({
    refused: 'invalid',
    reason: 'malformed',
  })
})

test('another respondent gets 404, also when the answer itself is bad; a visitor is signed out', async () => {
  expect(await refused(save([one('A1', text('x'))], 'partner'))).toEqual({ refused: 'outside-scope' })
  await save([one('A1', text('x'))])
  expect(await refused(save([one('A2', text('veel'))], 'partner'))).toEqual({ refused: 'outside-scope' })
  const asVisitor = { submission: world.gemeente.submission, key: randomUUID(), answers: [one('A1', null)] }
  expect(await refused(world.visitor.api.saveAnswers(asVisitor))).toEqual({ refused: 'signed-out' })
})

test('a hidden answer is kept, is not sent, and comes back with its condition', async () => {
  const choice = (code: string): AnswerValue => ({ kind: 'choice', options: [code] })
  await save([one('V2.1.3a', choice('worker-takes-over')), one('V2.1.3b', text('tijdelijk nodig'))])
  await save([one('V2.1.3a', choice('family'), 1)])
  const { submission, api } = world.gemeente
  expect((await api.getControlPage({ submission })).hidden.map(({ code }) => code)).toEqual(['V2.1.3b'])
  const page = await api.getThemePage({ submission, section: 'T2' })
  const hidden = page.questions.find(({ code }) => code === 'V2.1.3b')
  expect(hidden).toMatchObject({ asked: false, answer: { value: text('tijdelijk nodig') } })
  await api.sendSubmission({ submission, key: randomUUID(), answers: [], blanksConfirmed: true })
  const [sent] = await rows(`select content from submission_versions`)
  expect(JSON.stringify(sent)).not.toContain('tijdelijk nodig')
})
