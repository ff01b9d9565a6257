import { randomUUID } from 'node:crypto'
import { asRole, refusalOf as sqlRefusal } from '@toezicht/database/testing/as-role'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { everything, type QueueFilter, queueOrders } from '@toezicht/domain/assessment/queue'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import type { Person } from '../testing/corner.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

/** Approaches of the own study: three corners, each with a twin and four of fact checks, and one that is judged throughout. */
const approaches = 19
const allIndicators = approaches * 30
let fresh: FreshDatabase
let world: MatrixWorld
const as = (who: Pick<Person, 'session'>) => createConsoleCaller(testCall(fresh, 'console', who.session))

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())

const list = async (who: Person, filter: Partial<QueueFilter> = {}, after: number[] | null = null) =>
  (await as(who).listQueue({ list: 'approaches', filter: { ...everything, ...filter }, after })).approaches
const indicators = async (who: Person, filter: Partial<QueueFilter> = {}, after: number[] | null = null) =>
  (await as(who).listQueue({ list: 'indicators', filter: { ...everything, ...filter }, after })).judged
const assign = (
  places: { assessment: string; indicator: string | null }[],
  account: string | null,
  who: Person = world.lead,
) => as(who).assignInspector({ places, account })
const whole = (assessment: string) => ({ assessment, indicator: null })

test('the reviewer sees first what can be approved, the author does not; nobody sees another study', async () => {
  const reviewer = await list(world.secondInspector)
  expect(reviewer.total).toBe(approaches)
  expect(reviewer.rows[0]).toMatchObject({ reason: 'to-approve', submitted: expect.any(Number) })
  expect(reviewer.rows.at(-1)).toMatchObject({ reason: 'done', approved: 30, empty: 0 })
  const author = await list(world.inspector)
  expect(author.rows.map(({ reason }) => reason)).not.toContain('to-approve')
  expect(author.rows[0]).toMatchObject({ reason: 'high', high: 1 })
  expect(JSON.stringify(reviewer)).not.toContain('driestad')
})

test('what was returned comes back to its author, with the one who returned it as its reader', async () => {
  const finding = world.own.submittedFinding
  const seen = await as(world.secondInspector).listQueue({ list: 'waiting', filter: everything, after: null })
  expect(seen.waiting.rows.find(({ id }) => id === finding)).toMatchObject({ status: 'submitted', own: false })
  await as(world.secondInspector).returnFinding({ finding, remark: 'Waarom?' })
  const { counts, top } = await as(world.inspector).listQueue({ list: 'waiting', filter: everything, after: null })
  expect(counts).toMatchObject({ toApprove: 1, returnedToMe: 1 })
  expect(top[0]).toMatchObject({ kind: 'report', own: false, participationId: null })
  expect(top[1]).toMatchObject({ id: finding, status: 'returned', own: true })
  expect((await list(world.inspector)).rows[0]).toMatchObject({ id: world.own.assessment, reason: 'returned-to-me' })
  expect((await indicators(world.inspector, { state: 'returned' })).rows[0]).toMatchObject({ finding, own: true })
  await as(world.inspector).submitFinding({ finding })
  expect((await indicators(world.secondInspector, { state: 'submitted' })).rows.map((row) => row.finding)).toContain(
    finding,
  )
})

test('a factsheet that was offered waits for whoever changed nothing of that gemeente, and leads to its screen', async () => {
  const participation = world.own.ready
  const waiting = async (who: Person) =>
    (await as(who).listQueue({ list: 'waiting', filter: everything, after: null })).waiting.rows.find(
      ({ kind, participationId }) => kind === 'factsheet' && participationId === participation,
    )
  const before = (await as(world.lead).listQueue({ list: 'waiting', filter: everything, after: null })).counts
  await as(world.inspector).submitFactsheet({ participation })
  expect(await waiting(world.inspector)).toMatchObject({ status: 'submitted', own: true })
  expect(await waiting(world.lead)).toMatchObject({ status: 'submitted', own: false, assessmentId: null, label: '' })
  const { counts } = await as(world.lead).listQueue({ list: 'waiting', filter: everything, after: null })
  expect(counts.toApprove).toBe(before.toApprove + 1)
  await as(world.lead).returnFactsheet({ participation, remark: 'De cijfers kloppen niet.' })
  expect(await waiting(world.inspector)).toMatchObject({ status: 'returned', own: true })
})

test('a proposal to publish waits for whoever did not propose it, also on the overview, until it is decided', async () => {
  const participation = world.own.ready
  const { contentHash } = await as(world.inspector).submitFactsheet({ participation })
  await as(world.secondInspector).approveFactsheet({ participation, contentHash: contentHash ?? '' })
  const waiting = async (who: Person) =>
    (await as(who).listQueue({ list: 'waiting', filter: everything, after: null })).waiting.rows.find(
      ({ kind, participationId }) => kind === 'publication' && participationId === participation,
    )
  expect(await waiting(world.secondInspector)).toBeUndefined()
  const before = (await as(world.secondInspector).getHome()).waiting
  const { publication } = await as(world.lead).proposePublication({
    participation,
    contentHash: contentHash ?? '',
    moment: null,
    note: null,
    withoutFactCheck: 'De gemeente zag ervan af.',
  })
  expect(await waiting(world.lead)).toMatchObject({ id: publication, own: true, status: 'submitted' })
  expect(await waiting(world.secondInspector)).toMatchObject({ id: publication, own: false, place: expect.any(String) })
  expect((await as(world.secondInspector).getHome()).waiting).toBe(before + 1)
  await as(world.secondInspector).declinePublication({ publication, remark: 'Nog niet.' })
  expect(await waiting(world.secondInspector)).toBeUndefined()
})

test('paging by key shows every indicator once, in the same order, whatever the order is', async () => {
  for (const order of queueOrders) {
    const seen: string[] = []
    let after: number[] | null = null
    do {
      const page: Awaited<ReturnType<typeof indicators>> = await indicators(world.secondInspector, { order }, after)
      expect(page.total).toBe(allIndicators)
      seen.push(...page.rows.map(({ id, indicator }) => `${id} ${indicator}`))
      after = page.next
    } while (after)
    expect([order, seen.length, new Set(seen).size]).toEqual([order, allIndicators, allIndicators])
  }
})

test('urgent work on many pages: none is shown twice or left out where what is urgent ends', async () => {
  const heavy = (severity: string, codes: string) =>
    rawSql(
      fresh.superuserUrl,
      'update open_discrepancies set severity = $1, high = 1 where indicator_code like $2 and severity is distinct from $1 returning 1',
      [severity, codes],
    )
  const before = await rawSql(
    fresh.superuserUrl,
    'select assessment_id, indicator_code, severity, high from open_discrepancies',
    [],
  )
  expect((await heavy('high', 'T3%')).length).toBeGreaterThan(200)
  const ranks = {
    'for-me': ['to-approve', 'returned-to-me', 'high', 'to-judge', 'not-sent', 'done'],
    severity: ['high', 'medium', 'open', 'low', 'none', null],
  }
  for (const order of ['for-me', 'severity'] as const) {
    const seen: string[] = []
    const found: number[] = []
    let after: number[] | null = null
    do {
      const page: Awaited<ReturnType<typeof indicators>> = await indicators(world.secondInspector, { order }, after)
      expect(page.total).toBe(allIndicators)
      for (const row of page.rows) {
        seen.push(`${row.id} ${row.indicator}`)
        found.push(order === 'for-me' ? ranks[order].indexOf(row.reason) : ranks[order].indexOf(row.severity))
      }
      after = page.next
    } while (after)
    expect([order, new Set(seen).size]).toEqual([order, allIndicators])
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(found.filter((rank) => rank === (order === 'for-me' ? 2 : 0)).length).toBeGreaterThan(200)
  }
  await rawSql(
    fresh.superuserUrl,
    `update open_discrepancies d set severity = b.severity, high = b.high
     from jsonb_to_recordset($1) as b (assessment_id uuid, indicator_code text, severity text, high int)
     where b.assessment_id = d.assessment_id and b.indicator_code = d.indicator_code`,
    [JSON.stringify(before)],
  )
})

test('a filter narrows to exactly its rows', async () => {
  expect((await list(world.lead, { severity: 'high' })).rows.every(({ high }) => high > 0)).toBe(true)
  expect((await list(world.lead, { severity: 'low' })).total).toBe(0)
  expect((await list(world.lead, { search: 'TWEESTAD' })).rows.map((row) => row.municipality)).toEqual([
    'tweestad',
    'tweestad',
  ])
  expect((await list(world.lead, { search: "'; drop table findings; --" })).total).toBe(0)
  expect((await list(world.lead, { olderThan: 7 })).total).toBe(0)
  expect((await indicators(world.lead, { indicator: 'T3.2.1' })).total).toBe(approaches)
  expect((await indicators(world.lead, { assessment: world.own.assessment })).total).toBe(30)
  expect((await indicators(world.lead, { state: 'approved' })).total).toBe(30)
  const other = { ...everything, study: world.otherStudy.study }
  expect(await refused(as(world.lead).listQueue({ list: 'approaches', filter: other, after: null }))).toEqual({
    refused: 'outside-scope',
  })
})

test('settling takes a discrepancy out of the count, a new position brings it back', async () => {
  const { assessment } = world.otherMunicipality
  const high = async () => (await list(world.lead, { assessment })).rows[0]?.high
  expect(await high()).toBe(1)
  const settled = { assessment, question: 'V3.2.1a', positionsHash: 'stand', reason: 'Nagevraagd.' }
  await as(world.inspector).settleDiscrepancy(settled)
  expect(await high()).toBe(0)
  await rawSql(fresh.superuserUrl, `update comparisons set positions_hash = 'anders' where assessment_id = $1`, [
    assessment,
  ])
  expect(await high()).toBe(1)
})

test('rows are assigned together and audited; one indicator can be another’s; the workload counts them so', async () => {
  const { assessment } = world.sibling
  const one = { assessment, indicator: 'T3.2.1' }
  expect(await assign([whole(assessment), whole(world.own.assessment)], world.inspector.account)).toEqual({
    assigned: 2,
  })
  await assign([one], world.secondInspector.account, world.secondInspector)
  const [event] = await listRecentEvents(fresh.store('owner'), 1)
  expect(event).toMatchObject({
    verb: 'assign-inspector',
    subjectId: assessment,
    actorId: world.secondInspector.account,
  })
  expect((await list(world.inspector, { inspector: 'me' })).total).toBe(2)
  expect((await list(world.lead, { inspector: world.secondInspector.account })).rows[0]).toMatchObject({
    inspector: { name: 'inspecteur' },
    alsoInspectors: [{ name: 'tweede' }],
  })
  expect((await indicators(world.secondInspector, { inspector: 'me' })).rows).toMatchObject([{ indicator: 'T3.2.1' }])
  expect((await list(world.lead, { inspector: 'nobody' })).total).toBe(approaches - 2)
  const { workload } = await as(world.lead).getWorkload({ study: null })
  const row = (account: string | null) => workload.find(({ accountId }) => accountId === account)
  expect(row(world.inspector.account)).toMatchObject({ approaches: 2, indicators: 59 })
  expect(row(world.secondInspector.account)).toMatchObject({ approaches: 1, indicators: 1 })
  expect(row(null)).toMatchObject({
    approaches: approaches - 2,
    indicators: allIndicators - 60,
    done: 30,
  })
  expect(workload.every((each) => each.open + each.submitted + each.done === each.indicators)).toBe(true)
  await assign([one], null)
  expect((await indicators(world.inspector, { inspector: 'me' })).total).toBe(60)
})

test('refused as a whole, with a reason: nothing or too much chosen, foreign or unknown places, who is not of the study', async () => {
  const own = whole(world.own.assessment)
  const me = world.inspector.account
  const before = await rawSql(fresh.superuserUrl, 'select * from inspector_assignments order by 2, 3')
  const many = Array.from({ length: 500 }, () => whole(randomUUID()))
  expect(await refused(assign([], me))).toMatchObject({ reason: 'no-row-chosen', field: 'rijen' })
  expect(await refused(assign(many, me))).toMatchObject({ reason: 'too-many-rows', field: 'rijen' })
  const outside = { refused: 'outside-scope' }
  expect(await refused(assign([own, whole(world.otherStudy.assessment)], me))).toEqual(outside)
  expect(await refused(assign([own, whole(randomUUID())], me))).toEqual(outside)
  expect(await refused(assign([own, { ...own, indicator: 'T9.9.9' }], me))).toMatchObject({
    reason: 'unknown-indicator',
  })
  const [stranger] = await rawSql<{ id: string }>(
    fresh.superuserUrl,
    `select id from identity.accounts where name = 'vreemde'`,
  )
  for (const account of [stranger?.id ?? '', world.administrator.account, world.own.person.account, randomUUID()])
    expect(await refused(assign([own], account))).toMatchObject({
      reason: 'inspector-not-of-study',
      field: 'inspecteur',
    })
  expect(await rawSql(fresh.superuserUrl, 'select * from inspector_assignments order by 2, 3')).toEqual(before)
  const [{ withdrawn } = { withdrawn: '' }] = await rawSql<{ withdrawn: string }>(
    fresh.superuserUrl,
    `update assessments set status = 'withdrawn', status_reason = 'Gestopt.'
     where approach_id = (select id from approaches where name = 'derde-twee') returning id as withdrawn`,
  )
  expect(await refused(assign([whole(withdrawn)], me))).toMatchObject({ reason: 'approach-not-assigned' })
  expect((await list(world.lead)).rows.map(({ id }) => id)).not.toContain(withdrawn)
})

test('raw SQL as the console’s role: nobody of another study, nothing in the name of another', async () => {
  const insert = (account: string, by: string, assessment = world.own.assessment) =>
    sqlRefusal(
      asRole(fresh.url('console'), world.inspector.session, (client) =>
        client.query(
          `insert into inspector_assignments (study_id, assessment_id, indicator_code, account_id, assigned_by) values ($1, $2, 'T5.1.1', $3, $4)`,
          [world.own.study, assessment, account, by],
        ),
      ),
    )
  const me = world.inspector.account
  expect(await insert(world.administrator.account, me)).toBe('inspector_of_study')
  expect(await insert(me, world.lead.account)).toBe('42501')
  expect(await insert(me, me, world.otherStudy.assessment)).toBe('inspector_assignments_assessment_id_study_id_fkey')
})

test('who leaves the study leaves the work to nobody, and gets none any more', async () => {
  await assign([whole(world.own.assessment)], world.secondInspector.account)
  const place = { accountId: world.secondInspector.account, studyId: world.own.study }
  await as(world.administrator).endStudyMembership(place)
  expect((await list(world.lead, { assessment: world.own.assessment })).rows[0]?.inspector).toBeNull()
  expect(await refused(assign([whole(world.own.assessment)], place.accountId))).toMatchObject({
    reason: 'inspector-not-of-study',
  })
})
