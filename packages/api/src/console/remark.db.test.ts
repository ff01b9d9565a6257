import { randomUUID } from 'node:crypto'
import { countOpenThreads } from '@toezicht/database/repositories/remark'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { everything } from '@toezicht/domain/assessment/queue'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
const as = (session: string) => createConsoleCaller(testCall(fresh, 'console', session))
const first = () => as(world.inspector.session)
const second = () => as(world.secondInspector.session)

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())

const about = () => ({ kind: 'finding' as const, subject: world.own.submittedFinding })
const threadsOf = async (subject = about()) => (await first().getReview(subject)).threads
const openOn = (subject: string) =>
  fresh
    .store('console')
    .read(world.inspector.session, async (reading) => (await countOpenThreads(reading, [subject])).get(subject) ?? 0)

test('a thread is written, answered, settled and opened again, each with its trace', async () => {
  const before = await openOn(about().subject)
  const { thread } = await second().writeRemark({ ...about(), thread: null, body: ' Welke partner zegt dit? ' })
  expect((await listRecentEvents(fresh.store('owner'), 1))[0]).toMatchObject({
    verb: 'write-remark',
    subjectId: about().subject,
    actorId: world.secondInspector.account,
  })
  await first().writeRemark({ ...about(), thread, body: 'De GGD.' })
  const written = (await threadsOf()).find(({ id }) => id === thread)
  expect(written?.remarks.map(({ by, own, body }) => [by, own, body])).toEqual([
    ['tweede', false, 'Welke partner zegt dit?'],
    ['inspecteur', true, 'De GGD.'],
  ])
  expect(await openOn(about().subject)).toBe(before + 1)
  expect(await first().resolveRemark({ thread })).toEqual({ resolved: true })
  expect((await threadsOf()).find(({ id }) => id === thread)?.resolved?.by).toBe('inspecteur')
  expect(await openOn(about().subject)).toBe(before)
  expect(await refused(first().resolveRemark({ thread }))).toEqual({ refused: 'closed', reason: 'thread-resolved' })
  const late = second().writeRemark({ ...about(), thread, body: 'Nog iets.' })
  expect(await refused(late)).toEqual({ refused: 'closed', reason: 'thread-resolved' })
  expect(await second().reopenRemark({ thread })).toEqual({ resolved: false })
  expect((await threadsOf())[0]?.resolved).toBeNull()
})

test('ten thousand words are refused by name and nothing is kept', async () => {
  const body = Array.from({ length: 10_000 }, () => 'woord').join(' ')
  const before = JSON.stringify(await threadsOf())
  expect(await refused(first().writeRemark({ ...about(), thread: null, body }))).toMatchObject({
    refused: 'invalid',
    reason: 'remark-too-long',
    field: 'body',
  })
  expect(JSON.stringify(await threadsOf())).toBe(before)
})

test('a thread is about one thing: an answer under another finding of the same approach is outside scope', async () => {
  const stray = { kind: 'finding' as const, subject: world.own.draftFinding, body: 'Hier.' }
  expect(await refused(first().writeRemark({ ...stray, thread: world.own.openThread }))).toEqual({
    refused: 'outside-scope',
  })
  expect(await refused(first().writeRemark({ ...stray, thread: randomUUID() }))).toEqual({ refused: 'outside-scope' })
})

test('giving back starts a thread that outlives the remark on the finding', async () => {
  await second().returnFinding({ finding: about().subject, remark: 'Noem de bron.' })
  await first().submitFinding({ finding: about().subject })
  const { remark, threads } = await first().getReview(about())
  expect(remark).toBeNull()
  expect(threads.find(({ onReturn }) => onReturn)).toMatchObject({
    resolved: null,
    remarks: [{ by: 'tweede', body: 'Noem de bron.', earlier: false }],
  })
})

test('a remark about a text that changed says so', async () => {
  const { threads, contentHash } = await first().getReview(about())
  const [thread] = threads
  const content = {
    blocks: [{ text: 'Er staat nu iets anders.' }],
    verdicts: [{ indicator: 'T1.2.1', verdict: 'meets' as const, reason: null }],
    pointsOfAttention: [],
    documents: [],
  }
  const saved = await first().saveFinding({
    assessment: world.own.assessment,
    finding: about().subject,
    expected: 1,
    content,
  })
  expect(saved.version).toBe(2)
  const after = await first().getReview(about())
  expect(after.contentHash).not.toBe(contentHash)
  expect(after.threads.find(({ id }) => id === thread?.id)?.remarks[0]?.earlier).toBe(true)
})

test('the writer meets the threads in the workspace and beside the conclusions', async () => {
  const { assessment, submittedConclusion } = world.own
  const indicator = 'T1.2.1'
  const { threads } = await first().getMatrix({ assessment, indicator })
  expect(threads.map(({ id }) => id)).toEqual((await threadsOf()).map(({ id }) => id))
  expect(threads.length).toBeGreaterThan(1)
  const about = { kind: 'conclusion' as const, subject: submittedConclusion }
  const { thread } = await second().writeRemark({ ...about, thread: null, body: 'Klopt dit?' })
  const { themes } = await first().getConclusions({ assessment })
  expect(themes.flatMap((theme) => theme.threads.map(({ id }) => id))).toEqual([thread])
})

test('a factsheet has its threads, and what changed in it since it was given back', async () => {
  const of = { participation: world.own.ready }
  await first().submitFactsheet(of)
  const { review } = await second().getFactsheet(of)
  const subject = review?.id ?? ''
  const { thread } = await second().writeRemark({ kind: 'factsheet', subject, thread: null, body: 'Hoeveel inwoners?' })
  await second().returnFactsheet({ ...of, remark: 'Vul het aantal inwoners in.' })
  const lead = as(world.lead.session)
  const { participation } = await lead.getParticipation(of)
  const population = { kind: 'number', value: 1200, qualifier: 'exact', source: 'CBS', date: '2026' } as const
  const context = { ...participation.context, population }
  await lead.saveContext({ ...of, expected: participation.version, context })
  await first().submitFactsheet(of)
  const again = await second().getFactsheet(of)
  expect(again.review?.threads.map(({ id, onReturn }) => [id === thread, onReturn])).toEqual([
    [true, false],
    [false, true],
  ])
  expect(again.review?.ground).toMatchObject({ kind: 'returned', by: 'tweede' })
  expect(again.review?.before?.context.population).toEqual({ kind: 'not-stated' })
  expect(again.shown.context.population).toEqual(population)
})

test('the queue counts the threads that stand open, in every list', async () => {
  const { submittedFinding, assessment } = world.own
  const open = await openOn(submittedFinding)
  expect(open).toBeGreaterThan(0)
  const lists = async (list: 'approaches' | 'indicators' | 'waiting') =>
    second().listQueue({ list, filter: everything, after: null })
  const { approaches } = await lists('approaches')
  const inApproach = open + (await openOn(world.own.submittedConclusion))
  expect(approaches.rows.find(({ id }) => id === assessment)?.openRemarks).toBe(inApproach)
  const { judged } = await lists('indicators')
  const rows = judged.rows.filter(({ finding }) => finding === submittedFinding)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every(({ openRemarks }) => openRemarks === open)).toBe(true)
  const { waiting } = await lists('waiting')
  const conclusion = waiting.rows.find(({ id }) => id === world.own.submittedConclusion)
  expect(conclusion?.openRemarks).toBe(await openOn(world.own.submittedConclusion))
})
