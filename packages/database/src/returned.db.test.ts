import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { refusalOf } from './testing/as-role.ts'
import { item } from './testing/save-and-send.ts'
import { ask, later, makeSentOnce, page } from './testing/sent-once.ts'

let place: Awaited<ReturnType<typeof makeSentOnce>>
beforeEach(async () => {
  place = await makeSentOnce()
})
afterEach(() => place.close())

const answerOf = async ({ run, world }: typeof place, question: string) =>
  (
    await run('select value, version, saved_by from answers where submission_id = $1 and question_code = $2', [
      world.own.submission,
      question,
    ])
  )[0]

describe('returning single questions', () => {
  test('only these take answers; sending again closes them and keeps both versions', async () => {
    const { own, inspector } = place.world
    expect(await place.giveBack(inspector.session, [ask('V1.1.1a')])).toEqual({ returned: 1, told: 1 })
    expect(await place.stateOf()).toEqual({ status: 'returned', latest_version: 2, deadline: later })
    expect(await place.newestEvent()).toEqual({
      verb: 'return-questions',
      actor_id: inspector.account,
      subject_id: own.submission,
    })
    const tried = await place.save([item('V1.1.1a', 'nieuw', 2), item('V3.2.1a', 'mag niet', 1)])
    expect(tried.answers?.map(({ question, outcome }) => `${question} ${outcome}`)).toEqual([
      'V1.1.1a saved',
      'V3.2.1a held',
    ])
    expect(await place.send()).toMatchObject({ number: 3 })
    expect(await place.stateOf()).toMatchObject({ status: 'sent', latest_version: 3 })
    const kept = await place.run(
      'select number, content from submission_versions where submission_id = $1 order by number',
      [own.submission],
    )
    const texts = kept
      .slice(1)
      .map(({ content }) => content.answers.map((each: { value: { text: string } | null }) => each.value?.text ?? null))
    expect(texts).toEqual([
      ['eerst', null, 'blijft'],
      ['nieuw', null, 'blijft'],
    ])
    expect(await place.run('select question_code, answered_in_version from returned_questions')).toEqual([
      { question_code: 'V1.1.1a', answered_in_version: 3 },
    ])
  })

  test('the coordinators hear how many and by when, and nobody else anything', async () => {
    const colleague = (
      await place.run(
        `insert into identity.accounts (app, name, email) values ('portal', 'Hulp', 'hulp@example.nl') returning id`,
      )
    )[0]
    await place.run(
      `insert into respondent_members (respondent_id, study_id, account_id, role) values ($1, $2, $3, 'contributor')`,
      [place.world.own.respondent, place.world.own.study, colleague.id],
    )
    await place.giveBack(place.world.inspector.session, [ask('V1.1.1a'), ask('V3.2.1a')])
    expect(await place.mails()).toEqual([
      {
        address: 'eigen@example.nl',
        template: 'questions-returned',
        parameters: { approach: 'eerste', count: '2', deadline: later, page: page },
      },
    ])
  })

  test('a follower comes along without a remark, and can be asked about on its own afterwards', async () => {
    await place.giveBack(place.world.inspector.session, [ask('V1.1.1a', ['V3.2.1a'])])
    const rows = () => place.run('select question_code, remark, follows from returned_questions order by question_code')
    expect(await rows()).toEqual([
      { question_code: 'V1.1.1a', remark: 'Kunt u dit uitleggen?', follows: null },
      { question_code: 'V3.2.1a', remark: null, follows: 'V1.1.1a' },
    ])
    expect(await place.giveBack(place.world.secondInspector.session, [ask('V3.2.1a', [], 'En dit?')])).toMatchObject({
      told: 1,
    })
    expect((await rows())[1]).toEqual({ question_code: 'V3.2.1a', remark: 'En dit?', follows: null })
    expect(await place.giveBack(place.world.inspector.session, [ask('V1.1.1a')])).toEqual({
      refused: 'invalid',
      reason: 'already-returned',
    })
  })

  test('what was typed and never sent does not travel along with what came back', async () => {
    const { own, lead, inspector } = place.world
    await place.reopen(lead.session)
    await place.save([item('V3.2.1a', 'nooit verzonden', 1), item('V1.1.1a', 'nieuw begin', 2)])
    await place.run(`update submissions set status = 'sent' where id = $1`, [own.submission])
    await place.giveBack(inspector.session, [ask('V1.1.1a')])
    expect(await answerOf(place, 'V3.2.1a')).toEqual({
      value: { kind: 'text', text: 'blijft' },
      version: 3,
      saved_by: own.account,
    })
    expect(await answerOf(place, 'V1.1.1a')).toMatchObject({ value: { text: 'nieuw begin' } })
    const history = await place.run(
      `select value ->> 'text' as text from answer_history where submission_id = $1 and question_code = 'V3.2.1a' order by version`,
      [own.submission],
    )
    expect(history.map(({ text }) => text)).toEqual(['blijft', 'nooit verzonden', 'blijft'])
  })

  test.each([
    ['nothing', []],
    ['a question that was not put', [ask('V2.1.3b')]],
    ['a question of another questionnaire', [ask('V5.1.1a')]],
    ['a follower of another questionnaire', [ask('V1.1.1a', ['V5.1.1a'])]],
    ['a follower that is no list', [{ question: 'V1.1.1a', remark: 'x' }]],
  ])('%s is refused', async (_, items) => {
    expect(await place.giveBack(place.world.inspector.session, items)).toEqual({
      refused: 'invalid',
      reason: 'question-not-asked',
    })
    expect(await place.stateOf()).toMatchObject({ status: 'sent' })
  })

  test('the same question twice, an endless remark and a day that has passed are refused', async () => {
    const { session } = place.world.inspector
    expect(await place.giveBack(session, [ask('V1.1.1a'), ask('V1.1.1a')])).toMatchObject({
      reason: 'already-returned',
    })
    expect(await refusalOf(place.giveBack(session, [ask('V1.1.1a', [], 'x'.repeat(2001))]))).toBe(
      'returned_questions_remark_check',
    )
    expect(await place.giveBack(session, [ask('V1.1.1a')], place.world.own.submission, '2020-01-01')).toMatchObject({
      reason: 'deadline-in-past',
    })
    expect(await place.stateOf()).toMatchObject({ status: 'sent' })
  })

  test.each(['open', 'no-response', 'withdrawn'])('of a questionnaire that is %s is refused', async (status) => {
    await place.run(`update submissions set status = $1, status_reason = 'x' where id = $2`, [
      status,
      place.world.own.submission,
    ])
    expect(await place.giveBack(place.world.inspector.session, [ask('V1.1.1a')])).toEqual({ refused: 'closed', status })
  })

  test('of an approach that was withdrawn is refused', async () => {
    await place.run(`update assessments set status = 'withdrawn', status_reason = 'x' where id = $1`, [
      place.world.own.assessment,
    ])
    expect(await place.giveBack(place.world.inspector.session, [ask('V1.1.1a')])).toMatchObject({ refused: 'closed' })
  })
})

describe('taking back', () => {
  test('the questionnaire counts as sent again, and takes nothing more', async () => {
    const { own, secondInspector } = place.world
    await place.giveBack(place.world.inspector.session, [ask('V1.1.1a')])
    expect(await place.takeBack(secondInspector.session)).toEqual({ told: 1 })
    expect(await place.newestEvent()).toEqual({
      verb: 'withdraw-return',
      actor_id: secondInspector.account,
      subject_id: own.submission,
    })
    expect(await place.save([item('V1.1.1a', 'te laat', 2)])).toEqual({
      refused: 'closed',
      status: 'sent',
    })
    expect(await place.send()).toEqual({ refused: 'closed', status: 'sent' })
    expect((await place.mails()).at(-1)).toMatchObject({
      template: 'return-withdrawn',
      parameters: { approach: 'eerste' },
    })
    expect(await place.takeBack(secondInspector.session)).toEqual({ refused: 'closed', status: 'sent' })
  })
})
