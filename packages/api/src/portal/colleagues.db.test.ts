import { randomUUID } from 'node:crypto'
import { asRole } from '@toezicht/database/testing/as-role'
import { everythingKept, mailsTo, trailOf } from '@toezicht/database/testing/clock-and-trail'
import { outgoingText } from '@toezicht/database/testing/fingerprint'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makePortalWorld, type PortalWorld } from '../testing/portal-world.ts'
import { refused } from '../testing/refused.ts'

let fresh: FreshDatabase
let world: PortalWorld
let submission: string
beforeEach(async () => {
  fresh = await freshDatabase()
  world = await makePortalWorld(fresh)
  submission = world.gemeente.submission
})
afterEach(() => fresh.close())

const canary = 'KANARIE-VAN-DE-COLLEGA'
const text = (question: string, words = canary, expected = 0) => ({
  question,
  value: { kind: 'text' as const, text: words },
  explanation: null,
  expected,
})
const save = (answers: ReturnType<typeof text>[], by = world.colleague.api) =>
  by.saveAnswers({ submission, key: randomUUID(), answers })
const assign = (questions: string[], colleague = world.colleague.account, by = world.gemeente.api) =>
  by.assignQuestions({ submission, colleague, questions })
const takeBack = (questions: string[], by = world.gemeente.api) => by.takeBackQuestions({ submission, questions })
const end = (colleague = world.colleague.account, by = world.gemeente.api) => by.endColleague({ submission, colleague })
const mails = async () =>
  (await mailsTo(fresh, world.colleague.email)).map(({ template, parameters }) => [
    template,
    parameters.count ?? parameters.left,
  ])
const assigneeOf = async (code: string) => {
  const { sections } = await world.gemeente.api.getColleagues({ submission })
  return (
    sections.flatMap(({ questions }) => questions).find((question) => question.code === code)?.assignee?.name ?? null
  )
}
const outside = { refused: 'outside-scope' }
const notAssigned = { refused: 'closed', reason: 'not-assigned' }

test('handed over: the colleague writes it, is mailed, and it stands in the audit log', async () => {
  expect(await refused(save([text('A1')]))).toEqual(notAssigned)
  expect(await assign(['A1', 'A3'])).toEqual({ assigned: 2 })
  expect((await save([text('A1')])).answers).toMatchObject([{ question: 'A1', outcome: 'saved' }])
  expect(await mails()).toEqual([['delegation', '2']])
  expect((await trailOf(fresh, submission)).map(({ verb, actor_id }) => [verb, actor_id])).toEqual([
    ['assign-questions', world.gemeente.account],
    ['save-answers', world.colleague.account],
  ])
  const { sections } = await world.gemeente.api.getSubmission({ submission })
  expect(sections[0]).toMatchObject({
    state: 'busy',
    shares: [{ name: 'hulp', asked: 2, open: 1 }, { name: null }],
    lastChange: { name: 'hulp' },
  })
})

test('a whole theme is said to be one', async () => {
  const { sections } = await world.gemeente.api.getColleagues({ submission })
  const theme = sections.find(({ code }) => code === 'T5')?.questions.map(({ code }) => code) ?? []
  await assign(theme)
  expect((await mailsTo(fresh, world.colleague.email))[0]?.parameters).toMatchObject({
    what: 'theme',
    count: String(theme.length),
  })
})

test('handed over twice: nothing changes hands, and nobody is mailed again', async () => {
  await assign(['A1'])
  expect(await assign(['A1', 'A1'])).toEqual({ assigned: 0 })
  expect(await mails()).toHaveLength(1)
  expect((await trailOf(fresh, submission)).map(({ verb }) => verb)).toEqual(['assign-questions'])
})

test('handed from one colleague to another: both hear it', async () => {
  const other = await world.gemeente.api.inviteColleague({
    submission,
    name: 'Els Tweede',
    email: 'els@voorbeeldstad.example',
    questions: [],
  })
  await assign(['A1', 'A3'])
  await assign(['A1'], other.accountId)
  expect(await mails()).toEqual([
    ['delegation-ended', '1'],
    ['delegation', '2'],
  ])
  expect(await assigneeOf('A1')).toBe('Els Tweede')
  expect(await refused(save([text('A1')]))).toEqual(notAssigned)
  const [newest, older] = await mailsTo(fresh, 'els@voorbeeldstad.example')
  expect(newest?.parameters.link).not.toBe(older?.parameters.link)
  expect(newest?.parameters).toMatchObject({ count: '1', shortCode: expect.any(String) })
})

test('taken back: the text stays, the coordinator goes on, the colleague no longer writes it', async () => {
  await assign(['A1', 'A3'])
  await save([text('A1')])
  expect(await takeBack(['A1', 'A4'])).toEqual({ takenBack: 1 })
  const { answers } = await world.gemeente.api
    .getThemePage({ submission, section: 'A' })
    .then(({ questions }) => ({ answers: new Map(questions.map(({ code, answer }) => [code, answer])) }))
  expect(answers.get('A1')).toMatchObject({ value: { kind: 'text', text: canary }, version: 1 })
  expect((await save([text('A1', 'later', 1), text('A3')])).answers).toMatchObject([
    { question: 'A3', outcome: 'saved' },
    { question: 'A1', outcome: 'held', reason: 'not-assigned' },
  ])
  await save([text('A1', 'van de coördinator', 1)], world.gemeente.api)
  expect((await mails())[0]).toEqual(['delegation-ended', '1'])
  expect((await trailOf(fresh, submission)).map(({ verb }) => verb)).toContain('take-back-questions')
  expect(await takeBack(['A1'])).toEqual({ takenBack: 0 })
})

test('ended: no access from that moment on, the questions fall back, the texts stay', async () => {
  await assign(['A1'])
  await save([text('A1')])
  expect(await end()).toEqual({ ended: true })
  expect(await refused(world.colleague.api.getSubmission({ submission }))).toEqual(outside)
  expect(await refused(save([text('A1', 'later', 1)]))).toEqual(outside)
  expect((await world.colleague.api.getInbox({})).questionnaires).toEqual([])
  expect(await assigneeOf('A1')).toBeNull()
  const { sections } = await world.gemeente.api.getSubmission({ submission })
  expect(sections[0]).toMatchObject({ answered: 1, lastChange: { name: 'hulp' } })
  expect((await mails())[0]).toEqual(['delegation-ended', '0'])
  expect(await refused(end())).toEqual(outside)
  expect(await refused(assign(['A1']))).toEqual(outside)
})

test('a part that STJ ends gives its questions back too', async () => {
  await assign(['A1'])
  await rawSql(
    fresh.superuserUrl,
    `update respondent_members set ended_at = now() where account_id = '${world.colleague.account}'`,
  )
  expect(await assigneeOf('A1')).toBeNull()
})

test('a contributor invites, hands out, takes back, ends and sends nothing', async () => {
  await assign(['A1'])
  const { api, account } = world.colleague
  const invite = { submission, name: 'X', email: 'x@voorbeeldstad.example', questions: [] }
  const sending = { submission, key: randomUUID(), answers: [], blanksConfirmed: true }
  expect(await refused(api.inviteColleague(invite))).toEqual(outside)
  expect(await refused(assign(['A3'], account, api))).toEqual(outside)
  expect(await refused(assign(['A3'], world.gemeente.account, api))).toEqual(outside)
  expect(await refused(takeBack(['A1'], api))).toEqual(outside)
  expect(await refused(end(account, api))).toEqual(outside)
  expect(await refused(end(world.gemeente.account, api))).toEqual(outside)
  expect(await refused(api.sendSubmission(sending))).toEqual(outside)
})

test('the same, past the procedures: the functions take the actor from the session', async () => {
  const none: unknown[] = []
  const calls: [string, unknown[]][] = [
    [
      `access.assign_questions($1, $2, '{A1}', '{"what": "questions", "count": "1"}', 'https://x.example', null)`,
      [world.colleague.account],
    ],
    [`access.take_back_questions($1, '{A1}')`, none],
    [`access.end_colleague($1, $2)`, [world.colleague.account]],
    [
      `access.invite_colleague($1, 'X', 'x@voorbeeldstad.example', '{A1}', '{"what": "questions", "count": "1"}', 'https://x.example', null)`,
      none,
    ],
  ]
  const held = { answers: [{ question: 'A1', outcome: 'held', reason: 'not-assigned' }] }
  for (const [session, told] of [
    [world.colleague.session, held],
    [world.partner.session, outside],
    ['ff', { refused: 'signed-out' }],
  ] as const) {
    for (const [call, more] of calls) {
      const [row] = await asPortal(session, `select ${call} as outcome`, [submission, ...more])
      expect([call, row?.outcome]).toEqual([call, outside])
    }
    const items = JSON.stringify([text('A1')])
    const saving = `select access.save_answers($2, $1, gen_random_uuid(), $3::jsonb) as outcome`
    const [saved] = await asPortal(session, saving, [submission, session, items])
    expect(saved?.outcome).toEqual(told)
  }
  expect(await rawSql(fresh.superuserUrl, 'select from answers')).toEqual([])
  await expect(
    asPortal(world.gemeente.session, `insert into assignments select $1, $1, 'A1', $1, $1`, [submission]),
  ).rejects.toThrow(/permission denied/)
  await expect(
    asPortal(world.gemeente.session, `select access.give_questions($1, $1, '{A1}')`, [submission]),
  ).rejects.toThrow(/permission denied/)
})

/** One statement as the role portal with this session. */
function asPortal(session: string, statement: string, values: unknown[]): Promise<{ outcome: unknown }[]> {
  return asRole(fresh.url('portal'), session, async (client) => (await client.query(statement, values)).rows)
}

test('not to somebody of another organisation, nor to oneself, nor an unknown question', async () => {
  expect(await refused(assign(['A1'], world.partner.account))).toEqual(outside)
  expect(await refused(assign(['A1'], world.gemeente.account))).toEqual(outside)
  expect(await refused(assign(['V9.9.9z']))).toEqual({
    refused: 'invalid',
    reason: 'unknown-question',
    field: 'questions',
  })
  expect(await refused(assign([]))).toMatchObject({ refused: 'invalid', reason: 'malformed' })
  expect(await refused(end(world.gemeente.account))).toEqual(outside)
})

test('after sending nothing is handed over any more; ending a part still works', async () => {
  await assign(['A1'])
  await world.gemeente.api.sendSubmission({ submission, key: randomUUID(), answers: [], blanksConfirmed: true })
  const closed = { refused: 'closed', reason: 'submission-sent' }
  expect(await refused(assign(['A3']))).toEqual(closed)
  expect(await refused(takeBack(['A1']))).toEqual(closed)
  expect(await end()).toEqual({ ended: true })
})

test('no word of an answer is in a mail or in the log', async () => {
  await assign(['A1'])
  await save([text('A1')])
  await takeBack(['A1'])
  await end()
  expect(await outgoingText(fresh.superuserUrl)).not.toContain(canary)
  expect((await everythingKept(fresh)).audit).not.toContain(canary)
})

test('handing over and back in turns does not fill a mailbox', async () => {
  for (let turn = 0; turn < 12; turn += 1) {
    await assign(['A1'])
    await takeBack(['A1'])
  }
  expect(await mails()).toHaveLength(20)
})
