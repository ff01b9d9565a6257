import { randomUUID } from 'node:crypto'
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
const as = (session: string) => createConsoleCaller(testCall(fresh, 'console', session))
const first = () => as(world.inspector.session)
const second = () => as(world.secondInspector.session)
const lead = () => as(world.lead.session)
const assessment = () => world.own.assessment

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())

const content = (text: string, ...indicators: string[]) => ({
  blocks: [{ text }],
  verdicts: indicators.map((indicator) => ({ indicator, verdict: 'meets' as const, reason: null })),
  pointsOfAttention: [],
  documents: [],
  sources: [],
})
async function write(by: ReturnType<typeof as>, text: string, ...indicators: string[]): Promise<string> {
  const finding = randomUUID()
  await by.saveFinding({ assessment: assessment(), finding, expected: 0, content: content(text, ...indicators) })
  return finding
}
const matrix = (indicator: string) => first().getMatrix({ assessment: assessment(), indicator })
const hashOf = async (finding: string) => (await lead().getReview({ kind: 'finding', subject: finding })).contentHash
const group = (indicators: string[], knowing = false) =>
  lead().groupIndicators({ assessment: assessment(), indicators, knowing })

describe('two findings become one, and one becomes two', () => {
  let joined = ''
  let other = ''

  test('with the words and verdicts of both', async () => {
    joined = await write(first(), 'Van de eerste.', 'T3.1.1', 'T3.1.2')
    other = await write(second(), 'Van de tweede.', 'T3.1.3')
    expect(await group(['T3.1.1', 'T3.1.2', 'T3.1.3', 'T3.1.4'])).toMatchObject({ finding: joined, version: 2 })
    const [event] = await listRecentEvents(fresh.store('owner'), 1)
    expect(event).toMatchObject({ verb: 'group-indicators', subjectId: joined, version: 2 })
    const { finding, indicators } = await matrix('T3.1.3')
    expect(finding).toMatchObject({
      id: joined,
      content: { blocks: [{ text: 'Van de eerste.' }, { text: 'Van de tweede.' }] },
    })
    expect(indicators.filter((each) => each.finding?.id === joined).map(({ verdict }) => verdict)).toEqual([
      'meets',
      'meets',
      'meets',
      null,
    ])
  })

  test('the versions of both stay readable, and each knows its writer', async () => {
    const { versions } = await first().getFindingTrail({ finding: joined })
    expect(versions.map(({ from, by, elsewhere }) => [from, by, elsewhere])).toEqual([
      [joined, 'leider', false],
      [other, 'tweede', true],
      [joined, 'inspecteur', false],
    ])
  })

  test('whoever wrote in either of them cannot approve the whole', async () => {
    await first().saveFinding({
      assessment: assessment(),
      finding: joined,
      expected: 2,
      content: content('Samen.', 'T3.1.1', 'T3.1.2', 'T3.1.3', 'T3.1.4'),
    })
    await first().submitFinding({ finding: joined })
    const contentHash = await hashOf(joined)
    expect(await refused(second().approveFinding({ finding: joined, contentHash }))).toEqual({ refused: 'four-eyes' })
  })

  test('splitting an offered finding asks first; then both keep the words, and the trail goes along', async () => {
    const split = { finding: joined, indicators: ['T3.1.3', 'T3.1.4'] }
    expect(await refused(lead().splitFinding({ ...split, knowing: false }))).toEqual({
      refused: 'closed',
      reason: 'asks-first',
    })
    const { finding } = await lead().splitFinding({ ...split, knowing: true })
    expect((await matrix('T3.1.1')).finding).toMatchObject({
      id: joined,
      status: 'draft',
      content: content('Samen.', 'T3.1.1', 'T3.1.2'),
    })
    expect((await matrix('T3.1.3')).finding).toMatchObject({
      id: finding,
      content: content('Samen.', 'T3.1.3', 'T3.1.4'),
    })
    const { versions } = await first().getFindingTrail({ finding })
    expect(versions.map(({ from }) => from)).toContain(other)
    // A later change of the finding it was split from is no part of its trail.
    await first().saveFinding({
      assessment: assessment(),
      finding: joined,
      expected: 4,
      content: content('Later.', 'T3.1.1', 'T3.1.2'),
    })
    expect((await first().getFindingTrail({ finding })).versions).toHaveLength(versions.length)
    await lead().submitFinding({ finding })
    expect(await refused(second().approveFinding({ finding, contentHash: await hashOf(finding) }))).toEqual({
      refused: 'four-eyes',
    })
  })

  test('texts are divided of the version that was seen only', async () => {
    const finding = (await matrix('T3.1.3')).finding?.id ?? ''
    const sides = { blocks: ['goes' as const], pointsOfAttention: [], documents: [] }
    const split = (version: number) =>
      first().splitFinding({ finding, indicators: ['T3.1.4'], knowing: true, texts: { version, sides } })
    expect(await refused(split(2))).toMatchObject({ refused: 'conflict', reason: 'finding-changed' })
    await split(1)
    const of = async (indicator: string) => (await matrix(indicator)).finding?.content.blocks
    expect([await of('T3.1.3'), await of('T3.1.4')]).toEqual([[], [{ text: 'Samen.' }]])
  })

  test.each([
    ['two criteria', ['T3.1.1', 'T3.2.1'], 'two-criteria'],
    ['part of another finding', ['T3.1.2', 'T3.1.5'], 'indicator-in-other-finding'],
    ['one indicator', ['T3.1.5'], 'two-indicators'],
  ])('%s: refused, and nothing changed', async (_, indicators, reason) => {
    const before = await rawSql(fresh.superuserUrl, 'select max(id) as newest from revisions')
    expect(await refused(group(indicators))).toMatchObject({ refused: 'invalid', reason })
    expect(await rawSql(fresh.superuserUrl, 'select max(id) as newest from revisions')).toEqual(before)
  })

  test('an approved finding joins only knowingly, and its approval goes', async () => {
    const approved = await write(first(), 'Vastgesteld.', 'T3.1.6')
    await first().submitFinding({ finding: approved })
    await second().approveFinding({ finding: approved, contentHash: await hashOf(approved) })
    const loose = await write(first(), 'Concept.', 'T3.1.5')
    expect(await refused(group(['T3.1.5', 'T3.1.6']))).toMatchObject({ reason: 'asks-first' })
    await group(['T3.1.5', 'T3.1.6'], true)
    const standing = await rawSql(
      fresh.superuserUrl,
      `select 1 from approvals where subject_id = '${approved}' and voided_at is null`,
    )
    expect(standing).toEqual([])
    const { versions } = await first().getFindingTrail({ finding: loose })
    expect(versions.map(({ from }) => from)).toEqual([loose, loose, approved])
  })
})

describe('saving by itself', () => {
  const quietly = (finding: string, expected: number, text: string, more = {}) =>
    first().saveFinding({
      assessment: assessment(),
      finding,
      expected,
      content: content(text, 'T4.3.1'),
      quiet: true,
      ...more,
    })

  test('goes on in a draft, and asks where something was offered', async () => {
    const finding = randomUUID()
    await quietly(finding, 0, 'Een')
    await quietly(finding, 1, 'Een twee')
    await first().submitFinding({ finding })
    expect(await refused(quietly(finding, 2, 'Een twee drie'))).toEqual({ refused: 'closed', reason: 'asks-first' })
    expect(await quietly(finding, 2, 'Een twee drie', { quiet: false })).toMatchObject({ version: 3, status: 'draft' })
  })

  test('a conclusion likewise: quiet until it was offered, not under another account, and a conflict says who', async () => {
    const save = (expected: number, text: string, more = {}) =>
      first().saveConclusion({
        assessment: assessment(),
        theme: 'T4',
        expected,
        content: { strengths: [text], improvements: [] },
        quiet: true,
        ...more,
      })
    const { conclusion } = await save(0, 'Een')
    await save(1, 'Een twee')
    expect(await refused(save(2, 'Een twee drie', { as: randomUUID() }))).toEqual({ refused: 'signed-out' })
    expect(await refused(save(1, 'Anders'))).toMatchObject({
      refused: 'conflict',
      current: { by: 'inspecteur', version: 2, content: { strengths: ['Een twee'], improvements: [] } },
    })
    await first().submitConclusion({ conclusion })
    expect(await refused(save(2, 'Een twee drie'))).toEqual({ refused: 'closed', reason: 'asks-first' })
    expect(await save(2, 'Een twee drie', { quiet: false })).toMatchObject({ version: 3, status: 'draft' })
  })

  test('a conflict says who saved meanwhile', async () => {
    const { finding } = await matrix('T4.3.1')
    await second().saveFinding({
      assessment: assessment(),
      finding: finding?.id ?? '',
      expected: 3,
      content: content('Van de tweede.', 'T4.3.1'),
    })
    expect(await refused(quietly(finding?.id ?? '', 3, 'Van mij.'))).toMatchObject({
      refused: 'conflict',
      current: { by: 'tweede', version: 4, content: content('Van de tweede.', 'T4.3.1') },
    })
  })

  test('a page of somebody else saves nothing under this session', async () => {
    const as = world.secondInspector.account
    expect(await refused(quietly(randomUUID(), 0, 'x', { as }))).toEqual({ refused: 'signed-out' })
  })

  test('what was written within ten minutes is one version; an earlier one comes back as a new one', async () => {
    const { finding } = await matrix('T4.3.1')
    const subject = finding?.id ?? ''
    const { versions } = await first().getFindingTrail({ finding: subject })
    expect(versions.map(({ version, by, current }) => [version, by, current])).toEqual([
      [4, 'tweede', true],
      [3, 'inspecteur', false],
    ])
    const back = { finding: subject, from: subject, version: 3, knowing: false }
    expect(await refused(first().restoreFinding({ ...back, expected: 3 }))).toMatchObject({ reason: 'version-changed' })
    expect(await first().restoreFinding({ ...back, expected: 4 })).toMatchObject({ version: 5 })
    expect((await matrix('T4.3.1')).finding?.content.blocks).toEqual([{ text: 'Een twee drie' }])
    expect(await refused(first().restoreFinding({ ...back, version: 99, expected: 5 }))).toEqual({
      refused: 'outside-scope',
    })
  })

  test('10,000 words in paragraphs are kept; one paragraph beyond its length is refused by its place', async () => {
    const words = (count: number) => 'woorden '.repeat(count).trim()
    const { finding } = await matrix('T4.3.1')
    const save = (blocks: string[]) =>
      first().saveFinding({
        assessment: assessment(),
        finding: finding?.id ?? '',
        expected: 5,
        content: { ...content('', 'T4.3.1'), blocks: blocks.map((text) => ({ text })) },
      })
    expect(await refused(save([words(100), words(10_000)]))).toMatchObject({
      refused: 'invalid',
      issues: [{ path: 'content.blocks.1.text', reason: 'too_big' }],
    })
    await save(Array.from({ length: 20 }, () => words(500)))
    expect((await matrix('T4.3.1')).finding?.content.blocks).toHaveLength(20)
  })
})
