import { randomUUID } from 'node:crypto'
import { mailsTo } from '@toezicht/database/testing/clock-and-trail'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { createPortalCaller } from '../portal.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
const as = (session: string) => createConsoleCaller(testCall(fresh, 'console', session))
const lead = () => as(world.lead.session)
const inspector = () => as(world.inspector.session)
const partner = () => createPortalCaller(testCall(fresh, 'portal', world.own.person.session))
const newestEvent = async () => (await listRecentEvents(fresh.store('owner'), 1))[0]
const deadline = '2100-02-01'
const remark = 'Kunt u dit uitleggen?'
const ours = () => ({ respondent: world.own.sent.respondent })
const ask = (question: string, words = remark) => ({ ...ours(), questions: [{ question, remark: words }], deadline })
const card = async () => {
  const { respondents, approach } = await inspector().getApproach({ assessment: world.own.assessment })
  return { approach, ...respondents.find(({ id }) => id === world.own.sent.respondent) }
}

/** Who sent something after the text of the first finding was written. */
const sentAfter = async () =>
  (await inspector().getMatrix({ assessment: world.own.assessment, indicator: 'T1.1.1' })).sentAfter

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())

test('an inspector returns a question; the respondent answers it alone and sends again; STJ sees both versions', async () => {
  const before = await inspector().getSentAnswers({ ...ours(), number: null })
  expect(before).toMatchObject({ number: 1, versions: [{ number: 1 }], returned: [] })
  expect(before.sections[0]?.answers.find(({ code }) => code === 'A6')?.lines).toEqual([world.own.canaries.sent])

  expect(await inspector().returnQuestions(ask('A6'))).toEqual({ told: 1 })
  expect(await newestEvent()).toMatchObject({
    verb: 'return-questions',
    subjectId: world.own.sent.submission,
    actorId: world.inspector.account,
  })
  expect((await mailsTo(fresh, world.own.person.email))[0]).toEqual({
    template: 'questions-returned',
    parameters: {
      approach: 'eerste',
      count: '1',
      deadline,
      page: 'https://portaal.voorbeeld.example/aanmelden',
    },
  })
  expect(await card()).toMatchObject({
    submissionStatus: 'returned',
    returned: 1,
    returnedAnswered: 0,
    approach: { sent: 1, returned: 1, nextDeadline: '2100-01-01' },
  })

  expect(await sentAfter()).toEqual([])
  const { submission } = world.own.sent
  const text = (words: string) => ({ kind: 'text' as const, text: words })
  const answer = (question: string, words: string, expected: number) => ({
    question,
    value: text(words),
    explanation: null,
    expected,
  })
  await partner().saveAnswers({ submission, key: randomUUID(), answers: [answer('A6', 'Nu duidelijker.', 1)] })
  expect(await card()).toMatchObject({ returned: 1, returnedAnswered: 1 })
  expect(JSON.stringify(await card())).not.toContain('Nu duidelijker.')
  const other = partner().saveAnswers({ submission, key: randomUUID(), answers: [answer('V1.1.1a', 'x', 0)] })
  expect(await refused(other)).toEqual({ refused: 'closed', reason: 'not-returned' })
  await partner().sendSubmission({ submission, key: randomUUID(), answers: [], blanksConfirmed: true })

  const after = await inspector().getSentAnswers({ ...ours(), number: null })
  expect(after).toMatchObject({
    number: 2,
    versions: [{ number: 2, sentByName: 'eerste' }, { number: 1 }],
    returned: [{ question: 'A6', remark, version: 1, answeredInVersion: 2, returnedByName: 'inspecteur' }],
  })
  expect(after.sections[0]?.answers.find(({ code }) => code === 'A6')?.lines).toEqual(['Nu duidelijker.'])
  expect(await sentAfter()).toMatchObject([{ respondent: world.own.sent.respondent, number: 2 }])
  const first = await inspector().getSentAnswers({ ...ours(), number: 1 })
  expect(first.sections).toEqual(before.sections)
  expect(await refused(inspector().getSentAnswers({ ...ours(), number: 3 }))).toEqual({ refused: 'outside-scope' })
})

test('what was returned is taken back, by another inspector too', async () => {
  await inspector().returnQuestions(ask('A6'))
  expect(await as(world.secondInspector.session).withdrawReturn(ours())).toEqual({ told: 1 })
  expect(await newestEvent()).toMatchObject({ verb: 'withdraw-return', actorId: world.secondInspector.account })
  expect(await refused(inspector().withdrawReturn(ours()))).toEqual({ refused: 'closed', reason: 'nothing-returned' })
  expect(await card()).toMatchObject({ submissionStatus: 'sent', returned: 0 })
})

test('the lead reopens with a reason, and closes it again: what was sent stays', async () => {
  const reason = 'De gemeente vroeg erom.'
  expect(await refused(inspector().reopenSubmission({ ...ours(), deadline, reason }))).toEqual({
    refused: 'outside-scope',
  })
  expect(await lead().reopenSubmission({ ...ours(), deadline, reason })).toEqual({ told: 1 })
  expect(await newestEvent()).toMatchObject({ verb: 'reopen-submission', actorId: world.lead.account })
  expect(await card()).toMatchObject({
    submissionStatus: 'open',
    latestVersion: 2,
    approach: { sent: 0, reopened: 1 },
  })
  const { decisions } = await lead().getApproach({ assessment: world.own.assessment })
  expect(decisions[0]).toMatchObject({ kind: 'reopen-submission', reason, details: { to: deadline } })
  expect(await lead().closeSubmission({ ...ours(), reason: 'Toch niet nodig.' })).toEqual({ status: 'sent' })
  expect(await card()).toMatchObject({ submissionStatus: 'sent', statusReason: null, latestVersion: 2 })
})

test.each([
  ['nothing', { questions: [] }, 'no-question'],
  ['a question without a remark', { questions: [{ question: 'A6', remark: ' ' }] }, 'question-remark-missing'],
  ['a question of the other questionnaire', { questions: [{ question: 'A5', remark }] }, 'question-not-asked'],
  ['a day that has passed', { deadline: '2020-01-01' }, 'deadline-in-past'],
])('%s is refused, and nothing changes', async (_, change, reason) => {
  expect(await refused(inspector().returnQuestions({ ...ask('A6'), ...change }))).toMatchObject({
    refused: 'invalid',
    reason,
  })
  expect(await card()).toMatchObject({ submissionStatus: 'sent' })
})

test('a questionnaire that was never sent is not returned, nor reopened while it is open', async () => {
  const open = { respondent: world.own.open.respondent }
  expect(await refused(inspector().returnQuestions({ ...ask('A6'), ...open }))).toMatchObject({
    reason: 'submission-not-sent',
  })
  const reopening = lead().reopenSubmission({ ...open, deadline, reason: 'x' })
  expect(await refused(reopening)).toMatchObject({ reason: 'submission-open' })
  const sent = await inspector().getSentAnswers({ ...open, number: null })
  expect(sent).toMatchObject({ number: null, versions: [], sections: [] })
  expect(JSON.stringify(sent)).not.toContain(world.own.canaries.draft)
})

test('an approach that was withdrawn keeps what it sent and is asked nothing more', async () => {
  const { sent, assessment } = world.sibling
  const about = { respondent: sent.respondent }
  await inspector().returnQuestions({ ...ask('A6'), ...about })
  await lead().withdrawApproach({ assessment, reason: 'Gestopt.' })
  const { respondents } = await lead().getApproach({ assessment })
  expect(respondents.find(({ id }) => id === sent.respondent)?.submissionStatus).toBe('withdrawn')
  expect(await refused(inspector().withdrawReturn(about))).toMatchObject({ refused: 'closed' })
  expect(await refused(inspector().returnQuestions({ ...ask('A6'), ...about }))).toMatchObject({ refused: 'closed' })
})
