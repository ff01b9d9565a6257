import { joinRespondent, makeAccount, makeSession } from '@toezicht/database/testing/builders/make-account'
import { sendSubmission } from '@toezicht/database/testing/builders/send-submission'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
let partnerSession: string
const as = (session: string) => createConsoleCaller(testCall(fresh, 'console', session))
const text = (words: string) => ({ kind: 'text' as const, text: words })

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
  const { open, waiting, person } = world.own
  const portal = fresh.store('portal')
  await sendSubmission(portal, person.session, open, {
    'V1.1.1a': text('Gezinnen met veel problemen tegelijk.'),
    'V1.1.1b': { kind: 'choice', options: ['same'] },
  })
  partnerSession = await fresh.store('owner').change(null, async (changing) => {
    const account = await makeAccount(changing, { app: 'portal', name: 'stil', email: 'stil@voorbeeld.example' })
    await joinRespondent(changing, waiting, account)
    return makeSession(changing, account, 'portal')
  })
  await sendSubmission(portal, partnerSession, waiting, { 'V1.1.1a': text('Alle gezinnen in de wijk.') })
})
afterAll(() => fresh?.close())

type Input = Parameters<ReturnType<typeof createConsoleCaller>['markAnswer']>[0]

const mark = (change: Partial<Input> = {}, session = world.inspector.session) =>
  as(session).markAnswer({
    assessment: world.own.assessment,
    respondent: world.own.waiting.respondent,
    question: 'V1.1.1a',
    version: 1,
    beside: 1,
    mark: { kind: 'reading', value: 'broader' },
    ...change,
  })

const shown = async () => {
  const found = await as(world.inspector.session).getMatrix({ assessment: world.own.assessment, indicator: 'T1.1.1' })
  const question = found.questions.find((each) => each.question === 'V1.1.1a')
  const cell = question?.cells.find(({ respondent }) => respondent === world.own.waiting.respondent)
  return { found, question, cell }
}

describe('a reading', () => {
  test('is kept with who read what, audited, and has the approach compared again', async () => {
    const queued = () =>
      rawSql(
        fresh.superuserUrl,
        `select from outbox where job = 'compare-assessment' and payload ->> 'assessment' = $1`,
        [world.own.assessment],
      )
    const before = (await queued()).length
    expect((await shown()).cell).toMatchObject({ markable: ['reading', 'unclear'], mark: null, noted: [] })
    expect(await mark()).toEqual({ marked: true, assessment: world.own.assessment })
    expect((await listRecentEvents(fresh.store('owner'), 1))[0]).toMatchObject({
      verb: 'mark-answer',
      actorId: world.inspector.account,
      subjectId: world.own.waiting.respondent,
      version: 1,
    })
    expect(await queued()).toHaveLength(before + 1)
    const { question, cell } = await shown()
    expect(cell).toMatchObject({ mark: { reading: 'broader' }, noted: [{ kind: 'reading', by: 'inspecteur' }] })
    expect(question?.proposal.text).toContain('ruimer')
    expect(question?.comparing).toBe(true)
  })

  test('says on which versions the sentence rests', async () => {
    const { question } = await shown()
    const { open, waiting, sent } = world.own
    expect(question?.restsOn.map(({ respondent, number }) => [respondent, number])).toEqual(
      expect.arrayContaining([open, waiting, sent].map(({ respondent }) => [respondent, 1])),
    )
  })

  test('is taken back, and the answer marked as unclear', async () => {
    await mark({ mark: { kind: 'reading', value: null } })
    await mark({ mark: { kind: 'unclear', value: 'unclear' } })
    expect((await shown()).cell).toMatchObject({
      state: 'unclear',
      answer: ['Alle gezinnen in de wijk.'],
      mark: { unclear: true, reading: null },
    })
    expect(await refused(mark())).toMatchObject({ reason: 'mark-not-possible' })
    await mark({ mark: { kind: 'unclear', value: null } })
    await mark()
  })
})

describe('is refused', () => {
  test('where it means nothing', async () => {
    const about = { respondent: world.own.open.respondent }
    expect(await refused(mark(about))).toMatchObject({ refused: 'invalid', reason: 'mark-not-possible' })
    const evidence: Input['mark'] = { kind: 'evidence', value: 'mentioned-not-received' }
    expect(await refused(mark({ mark: evidence }))).toMatchObject({ reason: 'mark-not-possible' })
    expect(await refused(mark({ question: 'V9.9.9z' }))).toEqual({ refused: 'outside-scope' })
  })

  test('of whoever is no inspector of this study, and about a respondent of another approach', async () => {
    expect(await refused(mark({}, world.administrator.session))).toEqual({ refused: 'outside-scope' })
    expect(await refused(mark({ respondent: world.sibling.sent.respondent }))).toEqual({ refused: 'outside-scope' })
    const { assessment, sent } = world.otherStudy
    expect(await refused(mark({ assessment, respondent: sent.respondent }))).toEqual({ refused: 'outside-scope' })
  })

  test('on a version that is not the latest: then the old mark counts no more and the finding’s text is older', async () => {
    const { assessment } = world.own
    const content = {
      blocks: [{ text: 'Tekst.' }],
      verdicts: [{ indicator: 'T1.1.1', verdict: 'meets' as const, reason: null }],
      pointsOfAttention: [],
      documents: [],
    }
    const { finding } = (await shown()).found
    await as(world.inspector.session).saveFinding({
      assessment,
      finding: finding?.id ?? crypto.randomUUID(),
      expected: finding?.version ?? 0,
      content: finding ? { ...finding.content, blocks: content.blocks } : content,
    })
    expect((await shown()).found.sentAfter).toEqual([])
    const { waiting } = world.own
    await rawSql(fresh.superuserUrl, `update submissions set status = 'open' where id = $1`, [waiting.submission])
    await sendSubmission(fresh.store('portal'), partnerSession, waiting, {})
    expect(await refused(mark())).toEqual({ refused: 'conflict', reason: 'answer-sent-again' })
    expect(await refused(mark({ version: 2, beside: 2 }))).toMatchObject({ reason: 'answer-sent-again' })
    const { found, cell } = await shown()
    expect(cell?.mark).toBeNull()
    expect(found.sentAfter).toMatchObject([{ respondent: waiting.respondent, number: 2 }])
    const review = { kind: 'finding' as const, subject: found.finding?.id ?? '' }
    await as(world.inspector.session).submitFinding({ finding: review.subject })
    expect((await as(world.secondInspector.session).getReview(review)).sentAfter).toEqual(found.sentAfter)
    await mark({ version: 2 })
    expect((await shown()).cell?.mark).toMatchObject({ reading: 'broader' })
  })

  test('when the approach was withdrawn', async () => {
    await as(world.lead.session).withdrawApproach({ assessment: world.own.assessment, reason: 'De aanpak stopt.' })
    expect(await refused(mark({ version: 2 }))).toEqual({ refused: 'closed', reason: 'approach-not-assigned' })
  })
})
