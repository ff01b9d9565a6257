import { randomUUID } from 'node:crypto'
import { joinStudy, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ConsoleCaller, createConsoleCaller } from '../console.ts'
import { makePortalWorld, type PortalWorld } from '../testing/portal-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: PortalWorld
let inspector: ConsoleCaller
let submission: string
let respondent: string

const text = (words: string): AnswerValue => ({ kind: 'text', text: words })
const chosen = (...options: string[]): AnswerValue => ({ kind: 'choice', options })
const answer = (question: string, value: AnswerValue, expected = 0) => ({
  question,
  value,
  explanation: null,
  expected,
})
const save = (answers: ReturnType<typeof answer>[], by = world.gemeente.api) =>
  by.saveAnswers({ submission, key: randomUUID(), answers })
const send = (key: string = randomUUID(), by = world.gemeente.api) =>
  by.sendSubmission({ submission, key, answers: [], blanksConfirmed: true })
const remark = 'Kunt u dit uitleggen?'
const giveBack = (...codes: string[]) =>
  inspector.returnQuestions({
    respondent,
    questions: codes.map((question) => ({ question, remark })),
    deadline: '2100-01-01',
  })
const page = (section: 'A' | 'T1' | 'T4') => world.gemeente.api.getThemePage({ submission, section })
const shown = async (section: 'A' | 'T1' | 'T4') =>
  (await page(section)).questions.filter(({ asked }) => asked).map(({ code }) => code)
const control = () => world.gemeente.api.getControlPage({ submission })

beforeEach(async () => {
  fresh = await freshDatabase()
  world = await makePortalWorld(fresh)
  submission = world.gemeente.submission
  const [row] = await rawSql<{ study_id: string; respondent_id: string }>(
    fresh.superuserUrl,
    'select study_id, respondent_id from submissions where id = $1',
    [submission],
  )
  respondent = row?.respondent_id ?? ''
  const session = await fresh.store('owner').change(null, async (changing) => {
    const account = await makeAccount(changing, { app: 'console', name: 'Ine', email: 'ine@example.nl' })
    await joinStudy(changing, row?.study_id ?? '', account)
    return makeSession(changing, account, 'console')
  })
  inspector = createConsoleCaller(testCall(fresh, 'console', session))
  await save([
    answer('A3', text('Gezinnen die vastlopen.')),
    answer('V4.2.2a', chosen('no')),
    answer('A1', text('2011')),
  ])
  await send()
})
afterEach(() => fresh.close())

test('the respondent sees exactly what came back, with the remark and the earlier answer', async () => {
  await giveBack('A3', 'V4.2.2a')
  const { heading, sections, answered, asked } = await world.gemeente.api.getSubmission({ submission })
  expect(heading.status).toBe('returned')
  expect(sections.map(({ code, asked: count }) => [code, count])).toEqual([
    ['A', 1],
    ['T4', 1],
  ])
  expect([answered, asked]).toEqual([0, 2])
  const first = await page('A')
  expect(first).toMatchObject({ position: 1, previous: null, next: 'T4' })
  expect(first.questions).toHaveLength(1)
  expect(first.questions[0]).toMatchObject({
    code: 'A3',
    maySave: 'yes',
    answer: { value: text('Gezinnen die vastlopen.') },
    returned: {
      remark,
      followsText: null,
      renewed: false,
      before: { state: 'answered', lines: ['Gezinnen die vastlopen.'], explanation: null },
    },
  })
  expect(await page('T1')).toMatchObject({ position: 0, questions: [] })
  expect(await refused(save([answer('A1', text('2012'), 1)]))).toEqual({ refused: 'closed', reason: 'not-returned' })
})

test('what follows a returned question comes along when the new answer asks for it', async () => {
  await giveBack('V4.2.2a')
  expect(await shown('T4')).toEqual(['V4.2.2a'])
  await save([answer('V4.2.2a', chosen('signed'), 1)])
  expect(await shown('T4')).toEqual(['V4.2.2a', 'V4.2.2b', 'V4.2.2c'])
  const follower = (await page('T4')).questions.find(({ code }) => code === 'V4.2.2c')
  expect(follower?.returned).toMatchObject({ remark: null, renewed: false, before: { state: 'not-asked', lines: [] } })
  expect(follower?.returned?.followsText).toContain('afspraken over samenwerken')
  const { blanks, contradictions, untouched } = await control()
  expect(blanks.map(({ code }) => code)).toEqual(['V4.2.2b', 'V4.2.2c'])
  expect(contradictions.map(({ message }) => message)).toEqual([
    'U antwoordt “ja, op papier en getekend”, maar u hebt het stuk niet toegevoegd.',
  ])
  expect(untouched).toEqual([])
  const { sections } = await world.gemeente.api.getSubmission({ submission })
  expect(sections.map(({ code, asked, answered }) => [code, asked, answered])).toEqual([['T4', 3, 1]])
})

test('the control page is about what came back only, and names what was not answered again', async () => {
  await giveBack('A3', 'V4.2.2a')
  await save([answer('V4.2.2a', chosen('spoken'), 1)])
  expect(await control()).toMatchObject({
    answered: 1,
    asked: 2,
    returned: 2,
    blanks: [],
    contradictions: [],
    withoutDocument: [],
    hidden: [],
    untouched: [{ code: 'A3', section: 'A' }],
  })
})

test('sent again: version 2 with a receipt of its own; version 1 stays readable', async () => {
  await giveBack('A3')
  await save([answer('A3', text('Gezinnen met meer dan één vraag.'), 1)])
  const key = randomUUID()
  const [one, two] = await Promise.all([send(key), send(key)])
  expect(one).toEqual(two)
  expect(one).toMatchObject({ number: 2 })
  expect(await refused(send())).toEqual({ refused: 'closed', reason: 'submission-sent' })
  const copy = async (number: number | null) => {
    const found = await world.gemeente.api.getReceipt({ submission, number })
    const answers = found.sections.flatMap((section) => section.answers)
    const lines = (code: string) => answers.find((each) => each.code === code)?.lines
    return [found.number, found.receipt, lines('A3'), lines('A1')]
  }
  const { versions } = (await world.gemeente.api.getSubmission({ submission })).heading
  expect(versions.map(({ number }) => number)).toEqual([1, 2])
  expect(await copy(null)).toEqual([2, one.receipt, ['Gezinnen met meer dan één vraag.'], ['2011']])
  expect(await copy(1)).toEqual([1, versions[0]?.receipt, ['Gezinnen die vastlopen.'], ['2011']])
  expect(await refused(world.gemeente.api.getReceipt({ submission, number: 3 }))).toEqual({ refused: 'outside-scope' })
})

test('two windows that send at once: one version, one receipt', async () => {
  await giveBack('A3')
  const outcomes = await Promise.allSettled([send(), send()])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await world.gemeente.api.getSubmission({ submission })).heading.versions).toHaveLength(2)
})

test('a colleague writes what is assigned and came back, and does not send', async () => {
  await rawSql(
    fresh.superuserUrl,
    `insert into assignments (submission_id, study_id, question_code, account_id, assigned_by)
     select id, study_id, code, $2, $3 from submissions, unnest(array['A1', 'A3']) code where id = $1`,
    [submission, world.colleague.account, world.gemeente.account],
  )
  await giveBack('A3', 'V4.2.2a')
  const { api } = world.colleague
  expect((await save([answer('A3', text('Van mij.'), 1)], api)).answers).toMatchObject([{ outcome: 'saved' }])
  const own = (code: string) => refused(save([answer(code, text('Niet van mij.'), 1)], api))
  expect(await own('A1')).toEqual({ refused: 'closed', reason: 'not-returned' })
  const other = save([answer('V4.2.2a', chosen('spoken'), 1)], api)
  expect(await refused(other)).toEqual({ refused: 'closed', reason: 'not-assigned' })
  expect(await refused(send(randomUUID(), api))).toEqual({ refused: 'outside-scope' })
})

test('the partner of the same approach learns nothing of it', async () => {
  await giveBack('A3')
  const partner = await world.partner.api.getSubmission({ submission: world.partner.submission })
  expect(partner.heading.status).toBe('open')
  expect(JSON.stringify(partner)).not.toContain(remark)
  expect(await refused(world.partner.api.getThemePage({ submission, section: 'A' }))).toEqual({
    refused: 'outside-scope',
  })
})

test('after the last day the questionnaire can still be sent', async () => {
  await giveBack('A3')
  await rawSql(fresh.superuserUrl, `update submissions set deadline = current_date - 40 where id = $1`, [submission])
  expect(await send()).toMatchObject({ number: 2 })
})
