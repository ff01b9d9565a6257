import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asRole, refusalOf } from './testing/as-role.ts'
import { item } from './testing/save-and-send.ts'
import { ask, later, makeSentOnce } from './testing/sent-once.ts'

let place: Awaited<ReturnType<typeof makeSentOnce>>
beforeEach(async () => {
  place = await makeSentOnce()
})
afterEach(() => place.close())

describe('reopening', () => {
  test('everything takes answers again; what was sent stays the newest version until then', async () => {
    const { own, lead } = place.world
    expect(await place.reopen(lead.session)).toEqual({ told: 1 })
    expect(await place.stateOf()).toEqual({ status: 'open', latest_version: 2, deadline: later })
    expect(await place.newestEvent()).toEqual({
      verb: 'reopen-submission',
      actor_id: lead.account,
      subject_id: own.submission,
    })
    expect(
      await place.run('select kind, reason, details, decided_by from decisions where subject_id = $1', [
        own.respondent,
      ]),
    ).toEqual([
      {
        kind: 'reopen-submission',
        reason: 'Op verzoek.',
        details: { from: 'sent', to: later },
        decided_by: lead.account,
      },
    ])
    expect((await place.mails()).at(-1)).toMatchObject({ template: 'reopened', address: 'eigen@example.nl' })
    expect((await place.save([item('V3.2.1a', 'anders', 1)])).answers).toMatchObject([{ outcome: 'saved' }])
    expect(await place.send()).toMatchObject({ number: 3 })
  })

  test('also one that was closed without an answer; its reason goes', async () => {
    await place.run(`update submissions set status = 'no-response', status_reason = 'stil' where id = $1`, [
      place.world.own.submission,
    ])
    await place.reopen(place.world.lead.session)
    expect(
      await place.run('select status, status_reason from submissions where id = $1', [place.world.own.submission]),
    ).toEqual([{ status: 'open', status_reason: null }])
  })

  test('an inspector does not; nor anybody one that is open, returned or of a day that has passed', async () => {
    expect(await place.reopen(place.world.inspector.session)).toEqual({ refused: 'outside-scope' })
    expect(await place.reopen(place.world.lead.session, place.world.own.submission, '2020-01-01')).toMatchObject({
      reason: 'deadline-in-past',
    })
    await place.giveBack(place.world.inspector.session, [ask('V1.1.1a')])
    expect(await place.reopen(place.world.lead.session)).toEqual({ refused: 'closed', status: 'returned' })
    await place.takeBack(place.world.inspector.session)
    await place.reopen(place.world.lead.session)
    expect(await place.reopen(place.world.lead.session)).toEqual({ refused: 'closed', status: 'open' })
  })
})

describe('nobody else', () => {
  test('reaches another study, or acts without a session', async () => {
    const foreign = place.world.otherStudy.submission
    await place.run(`update submissions set status = 'sent' where id = $1`, [foreign])
    for (const { session } of [place.world.lead, place.world.inspector, place.world.administrator]) {
      expect(await place.giveBack(session, [ask('V1.1.1a')], foreign)).toEqual({ refused: 'outside-scope' })
      expect(await place.takeBack(session, foreign)).toEqual({ refused: 'outside-scope' })
      expect(await place.reopen(session, foreign)).toEqual({ refused: 'outside-scope' })
    }
    for (const session of ['', 'ab'.repeat(32), place.world.own.session]) {
      expect(await place.giveBack(session, [ask('V1.1.1a')])).toEqual({ refused: 'signed-out' })
      expect(await place.takeBack(session)).toEqual({ refused: 'signed-out' })
      expect(await place.reopen(session)).toEqual({ refused: 'signed-out' })
    }
    expect(await place.stateOf()).toMatchObject({ status: 'sent', latest_version: 2 })
  })

  test('calls these functions or writes these rows in raw SQL', async () => {
    const id = place.world.own.submission
    const raw = (role: 'portal' | 'console' | 'worker', session: string, text: string) =>
      refusalOf(asRole(place.fresh.url(role), session, (client) => client.query(text)))
    for (const role of ['portal', 'worker'] as const) {
      expect(
        await raw(role, place.world.own.session, `select access.return_questions('${id}', '[]', '${later}', '')`),
      ).toBe('42501')
      expect(await raw(role, place.world.own.session, `select access.withdraw_return('${id}')`)).toBe('42501')
      expect(
        await raw(role, place.world.own.session, `select access.reopen_submission('${id}', 'x', '${later}', '')`),
      ).toBe('42501')
      expect(
        await raw(role, place.world.own.session, `select * from access.return_progress('${place.world.own.study}')`),
      ).toBe('42501')
    }
    const inner = [
      `access.mail_coordinators('${place.world.own.respondent}', 'reopened', '{}')`,
      `access.restore_sent('${id}', '[]', '${place.world.lead.account}')`,
    ]
    for (const role of ['portal', 'console', 'worker'] as const)
      for (const call of inner) expect(await raw(role, place.world.lead.session, `select ${call}`)).toBe('42501')
    const writes = [
      `insert into returned_questions (study_id, submission_id, question_code, remark, version, returned_by)
       values ('${place.world.own.study}', '${id}', 'V1.1.1a', 'x', 2, '${place.world.inspector.account}')`,
      `update returned_questions set taken_back_at = now()`,
      `delete from returned_questions`,
    ]
    for (const text of writes) {
      expect(await raw('portal', place.world.own.session, text)).toBe('42501')
      expect(await raw('console', place.world.lead.session, text)).toBe('42501')
    }
    expect(
      await raw('portal', place.world.own.session, `update submissions set status = 'open' where id = '${id}'`),
    ).toBe('42501')
  })

  test('the gemeente does not learn what its partner was asked', async () => {
    await place.giveBack(place.world.inspector.session, [ask('V1.1.1a', [], 'wat alleen de partner hoort')])
    const seen = await asRole(
      place.fresh.url('portal'),
      place.world.municipality.session,
      async (client) => (await client.query('select * from returned_questions')).rows,
    )
    expect(seen).toEqual([])
    const read = await place.pool.query('select access.read_submission($1, $2) as found', [
      place.world.municipality.session,
      place.world.municipality.submission,
    ])
    expect(JSON.stringify(read.rows)).not.toContain('alleen de partner')
  })

  test('sees more of what came back than how many were answered', async () => {
    const { own } = place.world
    await place.giveBack(place.world.inspector.session, [ask('V1.1.1a'), ask('V3.2.1a')])
    await place.save([item('V1.1.1a', 'nieuw', 2)])
    const progress = (session: string, study: string) =>
      asRole(
        place.fresh.url('console'),
        session,
        async (client) => (await client.query('select * from access.return_progress($1)', [study])).rows,
      )
    expect(await progress(place.world.inspector.session, own.study)).toEqual([
      { submission_id: own.submission, returned: 2, answered: 1 },
    ])
    expect(await progress(place.world.inspector.session, place.world.otherStudy.study)).toEqual([])
    expect(await progress(place.world.administrator.session, own.study)).toEqual([])
  })
})

test('two sends at once, after returning, give one version and one receipt', async () => {
  const { own, inspector } = place.world
  await place.giveBack(inspector.session, [ask('V1.1.1a')])
  const twins = await Promise.all([place.send(), place.send()])
  expect(twins.map(({ number, refused }) => number ?? refused).toSorted()).toEqual([3, 'closed'])
  const key = randomUUID()
  await place.giveBack(inspector.session, [ask('V1.1.1a')])
  const doubled = await Promise.all([1, 2, 3].map(() => place.send({ key })))
  expect(new Set(doubled.map(({ receipt }) => receipt)).size).toBe(1)
  expect(
    await place.run('select count(*)::int as sent from submission_versions where submission_id = $1', [own.submission]),
  ).toEqual([{ sent: 4 }])
  expect(await place.run(`select count(*)::int as mails from mails where template = 'receipt'`)).toEqual([{ mails: 3 }])
})

test('sending stays possible after the last day, until STJ closes the questionnaire', async () => {
  const { own, lead } = place.world
  await place.reopen(lead.session)
  await place.run(`update submissions set deadline = current_date - 30 where id = $1`, [own.submission])
  expect((await place.save([item('V3.2.1a', 'laat', 1)])).answers).toMatchObject([{ outcome: 'saved' }])
  expect(await place.send()).toMatchObject({ number: 3 })
  await place.reopen(lead.session)
  await place.run(`update submissions set status = 'no-response', status_reason = 'gesloten' where id = $1`, [
    own.submission,
  ])
  expect(await place.send()).toEqual({ refused: 'closed', status: 'no-response' })
})
