import { mailsTo } from '@toezicht/database/testing/clock-and-trail'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import type { Question } from '@toezicht/domain/questionnaire/question'
import { questionsOf } from '@toezicht/domain/questionnaire/questionnaire'
import { ggsr2013 } from '@toezicht/framework/ggsr-2013'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
const as = (session: string) => createConsoleCaller(testCall(fresh, 'console', session))
const lead = () => as(world.lead.session)
const inspector = () => as(world.inspector.session)

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())

const facts = {
  description: [],
  start: { date: null, pilot: false, note: null },
  familiesServed: { kind: 'not-stated' as const },
}
const partner = (organisation: string, unit: string | null = null) => ({ organisation, unit })
const assignment = (name: string, partners = [partner('GGD')]) => ({
  study: world.own.study,
  municipality: world.own.municipality,
  name,
  facts,
  directorTerm: 'gezinscoach',
  deadline: '2099-12-31',
  partners,
})
const newestEvent = async () => (await listRecentEvents(fresh.store('owner'), 1))[0]

describe('assigning', () => {
  test('makes respondents with open questionnaires, and leaves its trace', async () => {
    const { assessment } = await lead().assignApproach(assignment('Nieuw', [partner('GGD', 'team'), partner('GGD')]))
    expect(await newestEvent()).toMatchObject({
      verb: 'assign-approach',
      subjectId: assessment,
      actorId: world.lead.account,
    })
    const { respondents, approach } = await inspector().getApproach({ assessment })
    expect(approach.state).toBe('assigned')
    expect(respondents.map(({ kind, unit, questionnaire }) => [kind, unit, questionnaire])).toEqual([
      ['municipality', null, 'full'],
      ['partner', 'team', 'limited'],
      ['partner', null, 'limited'],
    ])
  })

  test('the same organisation may answer for two approaches', async () => {
    const { assessment } = await lead().assignApproach(assignment('Nog een'))
    const { respondents } = await lead().getApproach({ assessment })
    expect(respondents.find(({ kind }) => kind === 'partner')?.elsewhere).toContain('Nieuw')
  })

  test('the same approach twice, a fourth partner and another gemeente than the study has are refused and change nothing', async () => {
    const everything = { study: world.own.study, state: null, search: null, after: null }
    const before = await lead().getStudy(everything)
    expect(await refused(lead().assignApproach(assignment('Nieuw')))).toMatchObject({
      reason: 'approach-assigned-before',
    })
    const four = ['A', 'B', 'C', 'D'].map((name) => partner(name))
    expect(await refused(lead().assignApproach(assignment('Vier', four)))).toMatchObject({ reason: 'three-partners' })
    const elsewhere = { ...assignment('Ver'), municipality: world.own.study }
    expect(await refused(lead().assignApproach(elsewhere))).toEqual({ refused: 'outside-scope' })
    const after = await lead().getStudy(everything)
    expect(after.total).toBe(before.total)
  })

  test('an inspector and a stranger assign nothing', async () => {
    expect(await refused(inspector().assignApproach(assignment('Mag niet')))).toEqual({ refused: 'outside-scope' })
    const foreign = { ...assignment('Mag niet'), study: world.otherStudy.study }
    expect(await refused(lead().assignApproach(foreign))).toEqual({ refused: 'outside-scope' })
  })
})

describe('what changes during a study keeps its reason', () => {
  const reason = 'Zo afgesproken.'

  test('a deadline of one respondent', async () => {
    const respondent = world.own.waiting.respondent
    await lead().extendDeadline({ respondent, deadline: '2101-01-01', reason })
    expect(await newestEvent()).toMatchObject({ verb: 'extend-deadline', subjectId: respondent })
    const { decisions, respondents } = await inspector().getApproach({ assessment: world.own.assessment })
    expect(decisions[0]).toMatchObject({
      kind: 'extend-deadline',
      reason,
      details: { from: '2100-01-01', to: '2101-01-01' },
    })
    expect(respondents.map(({ deadline }) => deadline).toSorted()).toEqual(['2100-01-01', '2100-01-01', '2101-01-01'])
    expect(await refused(lead().extendDeadline({ respondent, deadline: '2101-01-01', reason }))).toMatchObject({
      reason: 'no-extension',
    })
  })

  test('whoever answers is told of a later deadline, and nobody else', async () => {
    const { open, person } = world.own
    await lead().extendDeadline({ respondent: open.respondent, deadline: '2102-01-01', reason })
    const told = await mailsTo(fresh, person.email)
    expect(told[0]).toEqual({
      template: 'deadline-extended',
      parameters: { approach: 'eerste', deadline: '2102-01-01', reason },
    })
    expect(await mailsTo(fresh, world.sibling.person.email)).not.toContainEqual(told[0])
  })

  test('a partner who never answers', async () => {
    const { waiting, open, sent, assessment } = world.own
    await lead().closeSubmission({ respondent: waiting.respondent, reason })
    expect(await newestEvent()).toMatchObject({ verb: 'close-submission', subjectId: waiting.respondent })
    const municipality = lead().closeSubmission({ respondent: open.respondent, reason })
    expect(await refused(municipality)).toMatchObject({ reason: 'municipality-cannot-be-closed' })
    expect(await refused(lead().closeSubmission({ respondent: sent.respondent, reason }))).toMatchObject({
      refused: 'closed',
    })
    const { respondents } = await lead().getApproach({ assessment })
    expect(respondents.find(({ id }) => id === waiting.respondent)).toMatchObject({
      submissionStatus: 'no-response',
      statusReason: reason,
    })
  })

  test('one more partner, and never a fourth', async () => {
    const { assessment } = world.sibling
    const add = (organisation: string) =>
      lead().addPartner({ assessment, partner: partner(organisation), deadline: '2099-12-31', reason })
    await add('Derde')
    expect(await newestEvent()).toMatchObject({ verb: 'add-partner' })
    expect(await refused(add('Vierde'))).toMatchObject({ reason: 'three-partners' })
  })

  test('a withdrawn approach closes what was open and stays named', async () => {
    const { assessment, participation } = world.otherMunicipality
    await lead().withdrawApproach({ assessment, reason })
    const { approach, respondents } = await lead().getApproach({ assessment })
    expect(approach).toMatchObject({ state: 'withdrawn', statusReason: reason })
    expect(respondents.map(({ submissionStatus }) => submissionStatus)).not.toContain('open')
    const { shown } = await lead().getFactsheet({ participation })
    expect(shown.notAssessed).toEqual([{ name: approach.name, reason }])
    expect(await refused(lead().withdrawApproach({ assessment, reason }))).toMatchObject({ refused: 'closed' })
  })
})

test('of a draft only the number of answers is known, out of the questions that take one', async () => {
  const { respondents, questions } = await inspector().getApproach({ assessment: world.sibling.assessment })
  const takesAnswer = ({ answerType }: Question) => answerType !== 'document-upload'
  expect(questions).toEqual({
    full: questionsOf(ggsr2013, 'full').filter(takesAnswer).length,
    limited: questionsOf(ggsr2013, 'limited').filter(takesAnswer).length,
  })
  expect(questions.full).toBeLessThan(questionsOf(ggsr2013, 'full').length)
  expect(respondents.find(({ id }) => id === world.sibling.open.respondent)?.draftAnswers).toBe(1)
  const everything = JSON.stringify([
    respondents,
    await inspector().getMatrix({ assessment: world.sibling.assessment, indicator: null }),
  ])
  expect(everything).not.toContain(world.sibling.canaries.draft)
})

describe('a reminder', () => {
  test('goes to the coordinator of an open questionnaire, once a day, and is listed with its sender', async () => {
    const { open, person, assessment } = world.sibling
    const before = (await mailsTo(fresh, person.email)).length
    const { recipients } = await lead().sendReminder({ respondentId: open.respondent })
    expect(await newestEvent()).toMatchObject({ verb: 'send-reminder', actorId: world.lead.account })
    const mails = await mailsTo(fresh, person.email)
    expect(mails).toHaveLength(before + 1)
    expect(mails[0]).toMatchObject({ template: 'reminder', parameters: { approach: expect.any(String) } })
    expect(await refused(lead().sendReminder({ respondentId: open.respondent }))).toMatchObject({
      refused: 'conflict',
      reason: 'reminded-today',
    })
    expect(await mailsTo(fresh, person.email)).toHaveLength(before + 1)
    const { reminders } = await inspector().getApproach({ assessment })
    expect(reminders).toMatchObject([{ respondentId: open.respondent, moment: 'asked', recipients }])
    expect(recipients).toBeGreaterThan(0)
    expect(reminders[0]?.sentByName).toEqual(expect.any(String))
  })

  test('is one, also when asked twice at the same moment', async () => {
    const ask = () =>
      lead()
        .sendReminder({ respondentId: world.own.open.respondent })
        .then(() => 'sent', refusedReason)
    expect((await Promise.all([ask(), ask(), ask()])).toSorted()).toEqual(['reminded-today', 'reminded-today', 'sent'])
  })

  test('is not for an inspector, a stranger, or a questionnaire that was sent', async () => {
    const { sent, waiting } = world.own
    expect(await refused(lead().sendReminder({ respondentId: sent.respondent }))).toMatchObject({
      reason: 'submission-not-open',
    })
    expect(await refused(inspector().sendReminder({ respondentId: waiting.respondent }))).toEqual({
      refused: 'outside-scope',
    })
    const foreign = world.otherStudy.open.respondent
    expect(await refused(lead().sendReminder({ respondentId: foreign }))).toEqual({ refused: 'outside-scope' })
  })
})

const refusedReason = async (error: unknown) => {
  const refusal = await refused(Promise.reject(error))
  return 'reason' in refusal ? refusal.reason : refusal.refused
}
