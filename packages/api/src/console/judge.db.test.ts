import { randomUUID } from 'node:crypto'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
const as = (session: string) => createConsoleCaller(testCall(fresh, 'console', session))
const lead = () => as(world.lead.session)
const first = () => as(world.inspector.session)
const second = () => as(world.secondInspector.session)

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())

const newestEvent = async () => (await listRecentEvents(fresh.store('owner'), 1))[0]
const content = (indicators: string[], text = 'Tekst.') => ({
  blocks: [{ text }],
  verdicts: indicators.map((indicator) => ({ indicator, verdict: 'meets' as const, reason: null })),
  pointsOfAttention: [],
  documents: [],
})
const save = (finding: string, expected: number, words: ReturnType<typeof content>) =>
  first().saveFinding({ assessment: world.own.assessment, finding, expected, content: words })

describe('a finding from draft to approval', () => {
  const finding = randomUUID()

  test('is saved with its version and its trace', async () => {
    expect(await save(finding, 0, content(['T4.1.1']))).toMatchObject({ version: 1, status: 'draft' })
    expect(await newestEvent()).toMatchObject({ verb: 'save-finding', subjectId: finding, version: 1 })
    expect(await save(finding, 1, content(['T4.1.1', 'T4.1.2']))).toMatchObject({ version: 2 })
  })

  test('a stale version is refused with what stands there', async () => {
    expect(await refused(save(finding, 1, content(['T4.1.1'])))).toMatchObject({
      refused: 'conflict',
      current: { version: 2, content: content(['T4.1.1', 'T4.1.2']) },
    })
  })

  test('an indicator stands in one finding of an approach', async () => {
    expect(await refused(save(randomUUID(), 0, content(['T4.1.2'])))).toMatchObject({
      reason: 'indicator-in-other-finding',
    })
  })

  test('is submitted, returned with a remark, and submitted again', async () => {
    await first().submitFinding({ finding })
    await second().returnFinding({ finding, remark: 'Graag korter.' })
    expect(await newestEvent()).toMatchObject({ verb: 'return-finding', actorId: world.secondInspector.account })
    const { remark, status } = await first().getReview({ kind: 'finding', subject: finding })
    expect([remark, status]).toEqual(['Graag korter.', 'returned'])
    await save(finding, 2, content(['T4.1.1', 'T4.1.2'], 'Korter.'))
    await first().submitFinding({ finding })
  })

  test('its writer cannot approve it, a second inspector approves exactly what was read', async () => {
    const { contentHash, own } = await first().getReview({ kind: 'finding', subject: finding })
    expect(own).toBe(true)
    expect(await refused(first().approveFinding({ finding, contentHash }))).toEqual({ refused: 'four-eyes' })
    expect(await refused(second().approveFinding({ finding, contentHash: 'iets anders' }))).toMatchObject({
      reason: 'content-changed',
    })
    await second().approveFinding({ finding, contentHash })
    expect(await newestEvent()).toMatchObject({ verb: 'approve-finding', actorId: world.secondInspector.account })
  })

  test('a word changed afterwards makes it a draft again, and shows what stood there', async () => {
    expect(await save(finding, 3, content(['T4.1.1', 'T4.1.2'], 'Anders.'))).toMatchObject({ status: 'draft' })
    const review = await second().getReview({ kind: 'finding', subject: finding })
    expect(review.before?.find(({ label }) => label === 'Tekst')?.lines).toEqual(['Korter.'])
    expect(review.course.approvals).toMatchObject([{ standing: false }])
  })

  test('a removed draft frees its indicators', async () => {
    await first().removeFinding({ finding })
    expect(await newestEvent()).toMatchObject({ verb: 'remove-finding', subjectId: finding })
    await save(randomUUID(), 0, content(['T4.1.2']))
  })
})

test('a settled discrepancy is settled once, with its reason', async () => {
  const { assessment } = world.own
  const settlement = { assessment, question: 'V3.2.1a', positionsHash: 'stand', reason: 'Staat in het plan.' }
  expect(await refused(first().settleDiscrepancy({ ...settlement, positionsHash: 'oud' }))).toMatchObject({
    reason: 'positions-changed',
  })
  for (const reason of ['', '  \n', 'x'.repeat(2_001), 'a\u0000b'])
    expect(await refused(first().settleDiscrepancy({ ...settlement, reason }))).toMatchObject({
      refused: 'invalid',
      issues: [{ path: 'reason' }],
    })
  await first().settleDiscrepancy(settlement)
  expect(await newestEvent()).toMatchObject({ verb: 'settle-discrepancy' })
  expect(await refused(first().settleDiscrepancy(settlement))).toMatchObject({ reason: 'already-settled' })
})

describe('a factsheet from assembly to publication', () => {
  const of = () => ({ participation: world.own.ready })

  test('is blocked with the exact list', async () => {
    const refusal = await refused(first().submitFactsheet({ participation: world.own.participation }))
    expect(refusal).toMatchObject({ refused: 'invalid', reason: 'factsheet-blocked' })
    const { blockers } = await first().getFactsheet({ participation: world.own.participation })
    expect(refusal).toHaveProperty('issues.length', blockers.length)
  })

  test('is approved by hash by someone who wrote none of it, and published by two', async () => {
    const { contentHash } = await first().submitFactsheet(of())
    expect(await refused(first().approveFactsheet({ ...of(), contentHash }))).toEqual({ refused: 'four-eyes' })
    const proposal = { ...of(), moment: null, note: null, withoutFactCheck: 'Een proef.' }
    expect(await refused(lead().proposePublication({ ...proposal, contentHash }))).toMatchObject({
      reason: 'factsheet-not-approved',
    })
    await second().approveFactsheet({ ...of(), contentHash })
    expect(await refused(second().proposePublication({ ...proposal, contentHash }))).toEqual({
      refused: 'outside-scope',
    })
    const { publication } = await lead().proposePublication({ ...proposal, contentHash })
    expect(await second().confirmPublication({ publication })).toMatchObject({
      number: 1,
      address: 'https://portaal.voorbeeld.example/uitkomsten/klaarstad/eigen/v1',
    })
    expect(await newestEvent()).toMatchObject({ verb: 'confirm-publication', version: 1 })
  })

  test('facts that change after approval are said to differ from what was approved', async () => {
    const { participation } = await lead().getParticipation(of())
    const paragraphs = ['De gemeente telt vijf dorpen.']
    await lead().saveContext({
      participation: world.own.ready,
      expected: participation.version,
      context: { ...participation.context, paragraphs },
    })
    const { stale, shown } = await lead().getFactsheet(of())
    expect(stale).toBe(true)
    expect(shown.context.paragraphs).toEqual([])
  })
})
