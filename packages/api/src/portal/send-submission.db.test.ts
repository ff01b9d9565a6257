import { randomUUID } from 'node:crypto'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
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

const text = (words: string): AnswerValue => ({ kind: 'text', text: words })
const answer = (question: string, value: AnswerValue, expected = 0) => ({
  question,
  value,
  explanation: null,
  expected,
})
const send = (more: { answers?: ReturnType<typeof answer>[]; blanksConfirmed?: boolean; key?: string } = {}) =>
  world.partner.api.sendSubmission({
    submission: world.partner.submission,
    key: randomUUID(),
    answers: [],
    blanksConfirmed: true,
    ...more,
  })

test('blanks are listed and ask for a confirmation; nothing is sent before', async () => {
  const refusal = await refused(send({ blanksConfirmed: false }))
  expect(refusal).toMatchObject({ refused: 'invalid', reason: 'blanks-not-confirmed' })
  expect(refusal).toHaveProperty('issues.0', { path: 'A6', reason: 'blank' })
  const { heading } = await world.partner.api.getSubmission({ submission: world.partner.submission })
  expect(heading.status).toBe('open')
})

test('sends last answers along, gives a receipt and a copy, and closes', async () => {
  const { receipt, number } = await send({
    answers: [answer('A6', text('Wij bezoeken gezinnen')), answer('V2.1.3a', { kind: 'choice', options: ['unknown'] })],
  })
  expect(receipt).toMatch(/^TZ-\d{4}-\d{6}$/)
  expect(number).toBe(1)
  const copy = await world.partner.api.getReceipt({ submission: world.partner.submission, number: null })
  const answers = copy.sections.flatMap((section) => section.answers)
  expect(answers.find(({ code }) => code === 'A6')).toMatchObject({
    state: 'answered',
    lines: ['Wij bezoeken gezinnen'],
  })
  expect(answers.find(({ code }) => code === 'V2.1.3a')).toMatchObject({ state: 'unknown', lines: ['weet ik niet'] })
  const late = world.partner.api.saveAnswers({
    submission: world.partner.submission,
    key: randomUUID(),
    answers: [answer('A6', text('te laat'), 1)],
  })
  expect(await refused(late)).toEqual({ refused: 'closed', reason: 'submission-sent' })
  expect(await refused(send())).toEqual({ refused: 'closed', reason: 'submission-sent' })
})

test('the same sending twice gives the same receipt', async () => {
  const key = randomUUID()
  const first = await send({ key })
  expect(await send({ key })).toEqual(first)
})

test('a bad answer stops the sending and is named', async () => {
  expect(await refused(send({ answers: [answer('V2.1.3a', text('x'))] }))).toEqual({
    refused: 'invalid',
    reason: 'answers-invalid',
    issues: [{ path: 'V2.1.3a.value', reason: 'wrong-type' }],
  })
})

test('an answer changed elsewhere stops the sending with both texts', async () => {
  const { submission, api } = world.partner
  await api.saveAnswers({ submission, key: randomUUID(), answers: [answer('A6', text('nieuwer'))] })
  expect(await refused(send({ answers: [answer('A6', text('ouder'))] }))).toMatchObject({
    refused: 'conflict',
    current: { answers: [{ question: 'A6', outcome: 'conflict', value: text('nieuwer') }] },
  })
})

test('a colleague fills in but does not send; another respondent finds nothing', async () => {
  const { submission } = world.gemeente
  const sending = { submission, key: randomUUID(), answers: [], blanksConfirmed: true }
  expect(await refused(world.colleague.api.sendSubmission(sending))).toEqual({ refused: 'outside-scope' })
  expect(await refused(world.partner.api.sendSubmission(sending))).toEqual({ refused: 'outside-scope' })
  expect(await refused(world.visitor.api.sendSubmission(sending))).toEqual({ refused: 'signed-out' })
})
