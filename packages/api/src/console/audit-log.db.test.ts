import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import type { FindingContent } from '@toezicht/domain/assessment/finding-content'
import { auditedVerbs } from '@toezicht/domain/study/audited-verbs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { consoleRouter, createConsoleCaller } from '../console.ts'
import type { Policy } from '../policy.ts'
import { portalRouter } from '../portal.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase
let world: MatrixWorld
const as = (who: { session: string }) => createConsoleCaller(testCall(fresh, 'console', who.session))

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())

const list = (over: Partial<Parameters<ReturnType<typeof as>['listEvents']>[0]> = {}) =>
  as(world.inspector).listEvents({
    study: world.own.study,
    assessment: null,
    actor: null,
    kind: null,
    before: null,
    ...over,
  })

test('says who did what to which approach, newest first, and not a word of it', async () => {
  const { events } = await list({ kind: 'judging' })
  expect(events[0]).toMatchObject({ what: expect.stringContaining('aangeboden'), approach: expect.any(String) })
  const ids = events.map(({ id }) => Number(id))
  expect(ids).toEqual(ids.toSorted((a, b) => b - a))
  const whole = JSON.stringify((await list()).events)
  for (const canary of Object.values(world.own.canaries)) expect(whole).not.toContain(canary)
})

test('filters by approach, by person and by kind; pages never repeat an event', async () => {
  const one = await list({ assessment: world.own.assessment })
  expect(one.events.length).toBeGreaterThan(0)
  expect(new Set(one.events.map(({ assessmentId }) => assessmentId))).toEqual(new Set([world.own.assessment]))
  const other = await list({ assessment: world.otherStudy.assessment })
  expect(other.events).toEqual([])
  const mine = await list({ actor: world.inspector.account })
  expect(new Set(mine.events.map(({ who }) => who)).size).toBe(1)
  const newest = (await list()).events
  const next = (await list({ before: newest[9]?.id ?? null })).events
  expect(next[0]?.id).toBe(newest[10]?.id)
})

test('shows what stood there before and after, with the reason that was given', async () => {
  const finding = world.own.draftFinding
  const [row] = await rawSql<{ content: FindingContent; version: number }>(
    fresh.superuserUrl,
    'select content, version from findings where id = $1',
    [finding],
  )
  if (!row) throw new Error('no finding')
  const content = { ...row.content, blocks: [{ text: 'Anders gezegd.' }] }
  const { assessment } = world.own
  await as(world.inspector).saveFinding({ finding, assessment, expected: row.version, content })
  const [event] = (await list({ kind: 'judging' })).events
  const seen = await as(world.secondInspector).getEvent({ study: world.own.study, event: event?.id ?? '' })
  expect(seen.now?.find(({ label }) => label === 'Tekst')?.lines).toEqual(['Anders gezegd.'])
  expect(seen.before?.find(({ label }) => label === 'Tekst')?.lines).toEqual(['Dit staat er.'])
  const reason = 'De gemeente vroeg uitstel.'
  const respondent = world.own.open.respondent
  await as(world.lead).extendDeadline({ respondent, deadline: '2100-06-30', reason })
  const [extended] = (await list({ kind: 'planning' })).events
  expect((await as(world.lead).getEvent({ study: world.own.study, event: extended?.id ?? '' })).reason).toBe(reason)
})

test('a remark, and what something was given back with, are read back from their own table', async () => {
  const finding = world.own.submittedFinding
  const study = world.own.study
  const newest = async () => (await list({ kind: 'approving' })).events[0]?.id ?? ''
  await as(world.lead).writeRemark({ kind: 'finding', subject: finding, thread: null, body: 'Wie zegt dit?' })
  expect((await as(world.lead).getEvent({ study, event: await newest() })).reason).toBe('Wie zegt dit?')
  await as(world.lead).returnFinding({ finding, remark: 'Noem de bron.' })
  expect((await as(world.lead).getEvent({ study, event: await newest() })).reason).toBe('Noem de bron.')
})

test('says a coded fact in the words of its screen', async () => {
  await as(world.inspector).submitCodedFact({ codedFact: world.own.draftFact })
  const [event] = (await list({ kind: 'judging' })).events
  const { now } = await as(world.secondInspector).getEvent({ study: world.own.study, event: event?.id ?? '' })
  expect(now?.[0]).toEqual({ label: 'Is het gezinsplan leidend voor alle organisaties?', lines: ['ja'] })
})

test('looking at answers or opening a document is in the log, once an hour for the same thing', async () => {
  const { assessment, sentDocument } = world.own
  const reading = async () => (await list({ kind: 'reading', actor: world.secondInspector.account })).events
  const before = (await reading()).length
  for (const indicator of ['T1.1.1', 'T3.2.1']) await as(world.secondInspector).getMatrix({ assessment, indicator })
  await as(world.secondInspector).getDocument({ document: sentDocument })
  expect((await reading()).length - before).toBe(2)
})

test('every verb that a change of a study writes has its words', () => {
  const unnamed = ['console', 'portal'].flatMap((app) => {
    const { record } = (app === 'console' ? consoleRouter : portalRouter)._def
    return Object.values(record).flatMap(({ _def }) => {
      const { verb, relation, states } = _def.meta as Policy
      const ofStudy = relation !== 'own-account' && relation !== 'none'
      const changes = _def.type === 'mutation' && ofStudy && !states.endsWith('changes nothing')
      return changes && !(verb in auditedVerbs) ? [verb] : []
    })
  })
  expect(unnamed).toEqual([])
})
