import { randomUUID } from 'node:crypto'
import { joinRespondent, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { makeApproach, type RespondentPlace } from '@toezicht/database/testing/builders/make-approach'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import { fingerprint } from '@toezicht/database/testing/fingerprint'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import type { AnswerValue } from '@toezicht/domain/submission/answer-value'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createPortalCaller, type PortalCaller } from '../portal.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let first: RespondentPlace
let second: RespondentPlace
/** Another gemeente, in which karin has a place as well. */
let elsewhere: RespondentPlace
let partner: RespondentPlace
let karin: PortalCaller
let kees: PortalCaller
let kim: PortalCaller
let piet: PortalCaller
let account = ''
let turn = 0

beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh?.close())

/** Karin coordinates both approaches; Kees only the second; Kim contributes to both; Piet answers for a partner of both. */
beforeEach(async () => {
  turn += 1
  const sessions = await fresh.store('owner').change(null, async (changing) => {
    const study = await makeStudy(changing, { slug: `studie-${turn}` })
    const city = await makeMunicipality(changing, study, { slug: `stad-${turn}`, name: 'Stad' })
    const other = await makeMunicipality(changing, study, { slug: `dorp-${turn}`, name: 'Dorp' })
    const shape = { deadline: '2099-12-15', partners: [{ organisation: `GGD ${turn}` }] }
    const one = await makeApproach(changing, city, { slug: 'een', name: 'Een', ...shape })
    const two = await makeApproach(changing, city, { slug: 'twee', name: 'Twee', ...shape })
    const far = await makeApproach(changing, other, { slug: 'ver', name: 'Ver', ...shape })
    first = one.gemeente
    second = two.gemeente
    elsewhere = far.gemeente
    const [onePartner, twoPartner] = [one.partners[0], two.partners[0]]
    if (!onePartner || !twoPartner) throw new Error('Both approaches have a partner')
    partner = twoPartner
    const person = async (name: string, places: RespondentPlace[], role: 'coordinator' | 'contributor') => {
      const id = await makeAccount(changing, { app: 'portal', name, email: `${name}-${turn}@example.nl` })
      for (const place of places) await joinRespondent(changing, place, id, role)
      return { id, session: await makeSession(changing, id, 'portal') }
    }
    const coordinator = await person('karin', [first, second, elsewhere], 'coordinator')
    account = coordinator.id
    return [
      coordinator,
      await person('kees', [second], 'coordinator'),
      await person('kim', [first, second], 'contributor'),
      await person('piet', [onePartner, twoPartner], 'coordinator'),
    ]
  })
  const [a, b, c, d] = sessions.map(({ session }) => createPortalCaller(testCall(fresh, 'portal', session)))
  if (!a || !b || !c || !d) throw new Error('Four people were made')
  karin = a
  kees = b
  kim = c
  piet = d
})

const write = async (
  place: RespondentPlace,
  question: string,
  value: AnswerValue | null,
  expected = 0,
  explanation: string | null = null,
) => {
  const answers = [{ question, value, explanation, expected }]
  await karin.saveAnswers({ submission: place.submission, key: randomUUID(), answers })
}
const policy = (text: string): AnswerValue => ({ kind: 'text', text })
const take = (change: Record<string, unknown> = {}, by: PortalCaller = karin, submission = second.submission) =>
  by.reuseAnswers({
    submission,
    key: randomUUID(),
    answers: [
      { question: 'V3.1.1a', source: first.submission, sourceVersion: 1, expected: 0, replace: false, ...change },
    ],
  })
const seen = async (by: PortalCaller = karin) => {
  const { questions } = await by.listReusableAnswers({ submission: second.submission })
  return questions.find(({ code }) => code === 'V3.1.1a')
}

describe('answers for the whole gemeente', () => {
  test('are offered in its second approach, and nothing changes by looking', async () => {
    await write(first, 'V3.1.1a', policy('Visie Thuis'), 0, 'Uit 2025.')
    await write(first, 'A1', policy('Over deze aanpak'))
    const before = await fingerprint(fresh.superuserUrl)
    expect(await seen()).toMatchObject({
      own: null,
      reuse: {
        offers: [{ approaches: ['Een'], value: policy('Visie Thuis'), explanation: 'Uit 2025.', version: 1 }],
        blank: true,
        taken: null,
        maySave: true,
      },
    })
    const page = await karin.getThemePage({ submission: second.submission, section: 'T3' })
    const under = page.questions.filter(({ reuse }) => reuse !== null)
    expect(under.map(({ code, reuse }) => [code, reuse?.offers.length])).toEqual([['V3.1.1a', 1]])
    expect(await fingerprint(fresh.superuserUrl)).toEqual(before)
  })

  test('are taken over with their explanation, through the ordinary save, with a trace', async () => {
    await write(first, 'V3.1.1a', policy('Visie Thuis'), 0, 'Uit 2025.')
    await take()
    const [event, saving] = await listRecentEvents(fresh.store('owner'), 2)
    expect(event).toMatchObject({ verb: 'reuse-answers', subjectId: second.submission, actorId: account })
    expect(saving).toMatchObject({ verb: 'save-answers', subjectId: second.submission })
    expect(await seen()).toMatchObject({
      own: { value: policy('Visie Thuis'), explanation: 'Uit 2025.', version: 1 },
      reuse: { offers: [], same: ['Een'], taken: { approach: 'Een', changedHere: false, changedThere: false } },
    })
    expect(
      await rawSql(fresh.superuserUrl, `select version from public.answer_history where submission_id = $1`, [
        second.submission,
      ]),
    ).toEqual([{ version: 1 }])
  })

  test('asked twice under one key, they are taken over once', async () => {
    await write(first, 'V3.1.1a', policy('Visie Thuis'))
    const answers = [{ question: 'V3.1.1a', source: first.submission, sourceVersion: 1, expected: 0, replace: false }]
    const input = { submission: second.submission, key: randomUUID(), answers }
    const [one, two] = await Promise.all([karin.reuseAnswers(input), karin.reuseAnswers(input)])
    expect(one.answers).toEqual(two.answers)
    expect((await seen())?.own?.version).toBe(1)
  })

  test('an own answer never goes without being asked, nor a colleague’s newer one', async () => {
    await write(first, 'V3.1.1a', policy('Visie Thuis'))
    await write(second, 'V3.1.1a', policy('Nota'))
    const before = await fingerprint(fresh.superuserUrl)
    expect(await refused(take({ expected: 1 }))).toMatchObject({ reason: 'answer-not-blank' })
    expect(await refused(take({ expected: 0, replace: true }))).toMatchObject({
      reason: 'own-changed',
      issues: [{ path: 'V3.1.1a' }],
    })
    expect(await fingerprint(fresh.superuserUrl)).toEqual(before)
    await take({ expected: 1, replace: true })
    expect((await seen())?.own).toMatchObject({ value: policy('Visie Thuis'), version: 2 })
  })

  test('what changed at the source since it was read is not taken over unseen', async () => {
    await write(first, 'V3.1.1a', policy('Visie Thuis'))
    await write(first, 'V3.1.1a', policy('Visie Samen'), 1)
    expect(await refused(take())).toMatchObject({ reason: 'source-changed' })
    await take({ sourceVersion: 2 })
    expect((await seen())?.own?.value).toEqual(policy('Visie Samen'))
  })

  test('a later change at the source is shown, changes nothing here, and can be taken over again', async () => {
    await write(first, 'V3.1.1a', policy('Visie Thuis'))
    await take()
    await write(first, 'V3.1.1a', policy('Visie Samen'), 1)
    expect(await seen()).toMatchObject({
      own: { value: policy('Visie Thuis'), version: 1 },
      reuse: {
        taken: { changedThere: true, changedHere: false },
        offers: [{ value: policy('Visie Samen'), version: 2 }],
      },
    })
    await take({ sourceVersion: 2, expected: 1, replace: true })
    expect(await seen()).toMatchObject({ reuse: { taken: { changedThere: false }, offers: [], same: ['Een'] } })
    await write(second, 'V3.1.1a', policy('Toch anders'), 2)
    expect(await seen()).toMatchObject({ reuse: { taken: { changedHere: true, changedThere: false } } })
  })

  test('all of them or none', async () => {
    await write(first, 'V3.1.1a', policy('Visie Thuis'))
    await write(first, 'V1.1.2c', policy('De Molenbuurt'))
    await write(second, 'V1.1.2c', policy('Noord'))
    const one = { source: first.submission, sourceVersion: 1, expected: 0, replace: true }
    const both = (expected: number) =>
      karin.reuseAnswers({
        submission: second.submission,
        key: randomUUID(),
        answers: [
          { ...one, question: 'V3.1.1a' },
          { ...one, question: 'V1.1.2c', expected },
        ],
      })
    expect(await refused(both(0))).toMatchObject({ reason: 'own-changed' })
    expect((await seen())?.own).toBeNull()
    await both(1)
    expect((await seen())?.own).not.toBeNull()
  })
})

describe('whose answers', () => {
  test('who answers only one of them sees no offer and cannot take one', async () => {
    await write(first, 'V3.1.1a', policy('Visie Thuis'))
    expect(await kees.listReusableAnswers({ submission: second.submission })).toMatchObject({ approaches: [] })
    expect((await seen(kees))?.reuse).toBeNull()
    expect(await refused(take({}, kees))).toEqual({ refused: 'outside-scope' })
    await take()
    await write(first, 'V3.1.1a', policy('Geheim plan'), 1)
    const { reuse } = (await seen(kees)) ?? {}
    expect(reuse).toMatchObject({ offers: [], same: [], taken: { approach: 'Een', changedThere: false } })
    expect(JSON.stringify(await kees.listReusableAnswers({ submission: second.submission }))).not.toContain('Geheim')
  })

  test('another gemeente is no source, whoever answers both', async () => {
    await write(elsewhere, 'V3.1.1a', policy('Visie Dorp'))
    expect((await seen())?.reuse).toBeNull()
    expect(await refused(take({ source: elsewhere.submission }))).toEqual({ refused: 'outside-scope' })
  })

  test('a partner has no such page, also with two questionnaires', async () => {
    const { submission } = partner
    expect(await refused(piet.listReusableAnswers({ submission }))).toEqual({ refused: 'outside-scope' })
    expect(await refused(take({}, piet, submission))).toEqual({ refused: 'outside-scope' })
  })

  test('a contributor reads the offer and takes it over only where a question was handed out', async () => {
    await write(first, 'V3.1.1a', policy('Visie Thuis'))
    expect((await seen(kim))?.reuse).toMatchObject({ maySave: false, offers: { length: 1 } })
    const before = await fingerprint(fresh.superuserUrl)
    expect(await refused(take({}, kim))).toEqual({ refused: 'closed', reason: 'not-assigned' })
    expect(await fingerprint(fresh.superuserUrl)).toEqual(before)
    await rawSql(
      fresh.superuserUrl,
      `insert into public.assignments (submission_id, study_id, question_code, account_id, assigned_by)
       select $1, $2, 'V3.1.1a', m.account_id, $3 from public.respondent_members m where m.respondent_id = $4 and m.role = 'contributor'`,
      [second.submission, second.study, account, second.respondent],
    )
    await take({}, kim)
    expect((await seen(kim))?.reuse).toMatchObject({ maySave: true, taken: { approach: 'Een' } })
  })

  test('a sent questionnaire takes none', async () => {
    await write(first, 'V3.1.1a', policy('Visie Thuis'))
    await karin.sendSubmission({ submission: second.submission, key: randomUUID(), answers: [], blanksConfirmed: true })
    expect(await refused(take())).toEqual({ refused: 'closed', reason: 'submission-sent' })
  })

  test('the database notes nothing that is not so', async () => {
    await write(first, 'V3.1.1a', policy('Visie Thuis'))
    await write(second, 'V3.1.1a', policy('Iets anders'))
    const item = { question: 'V3.1.1a', version: 1, source: first.submission, sourceVersion: 1 }
    const { noteReuses } = await import('@toezicht/database/repositories/reuse')
    const session = await fresh.store('owner').change(null, (changing) => makeSession(changing, account, 'portal'))
    const noted = await fresh
      .store('portal')
      .change(session, (changing) => noteReuses(changing, second.submission, [item]))
    expect([
      noted,
      await rawSql(fresh.superuserUrl, `select from public.reuses where submission_id = $1`, [second.submission]),
    ]).toEqual([0, []])
  })
})
