import type pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { asRole, refusalOf } from './testing/as-role.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'

let fresh: FreshDatabase
let world: TwoStudies

beforeEach(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
})
afterEach(() => fresh.close())

const as = <T>(who: { session: string }, work: (client: pg.Client) => Promise<T>) =>
  asRole(fresh.url('console'), who.session, work)

const content = (text: string) =>
  JSON.stringify({
    blocks: [{ text }],
    verdicts: [{ indicator: 'T1.1.1', verdict: 'meets', reason: null }],
    pointsOfAttention: [],
    documents: [],
  })

async function addFinding(who: { session: string }): Promise<string> {
  return as(who, async (client) => {
    const { rows } = await client.query(
      `insert into findings (study_id, assessment_id, criterion_code, position, content) values ($1, $2, 'T1.1', 2, $3) returning id`,
      [world.own.study, world.own.assessment, content('een')],
    )
    await client.query(`update findings set status = 'submitted' where id = $1`, [rows[0].id])
    return rows[0].id as string
  })
}

const approve = (who: { session: string }, finding: string, hash?: string) =>
  as(who, async (client) => {
    const current = (await client.query('select content_hash from findings where id = $1', [finding])).rows[0]
      .content_hash
    await client.query(
      `insert into approvals (study_id, subject_kind, subject_id, content_hash) values ($1, 'finding', $2, $3)`,
      [world.own.study, finding, hash ?? current],
    )
    await client.query(`update findings set status = 'approved' where id = $1`, [finding])
  })

const change = (who: { session: string }, finding: string, text: string) =>
  as(who, (client) => client.query(`update findings set content = $2 where id = $1`, [finding, content(text)]))

const submit = (who: { session: string }, finding: string) =>
  as(who, (client) => client.query(`update findings set status = 'submitted' where id = $1`, [finding]))

const stateOf = (finding: string) =>
  as(
    world.inspector,
    async (client) => (await client.query('select status, version from findings where id = $1', [finding])).rows[0],
  )

test('the author cannot approve, a second inspector can', async () => {
  const finding = await addFinding(world.inspector)
  expect(await refusalOf(approve(world.inspector, finding))).toBe('four_eyes')
  expect(await refusalOf(approve(world.secondInspector, finding))).toBe('accepted')
  expect(await stateOf(finding)).toEqual({ status: 'approved', version: 1 })
})

test('whoever changes one comma cannot approve it; the approval before it is void', async () => {
  const finding = await addFinding(world.inspector)
  await approve(world.secondInspector, finding)
  await change(world.secondInspector, finding, 'een,')
  expect(await stateOf(finding)).toEqual({ status: 'draft', version: 2 })
  await submit(world.secondInspector, finding)
  expect(await refusalOf(approve(world.secondInspector, finding))).toBe('four_eyes')
  expect(await refusalOf(approve(world.inspector, finding))).toBe('accepted')
})

test('an outdated hash is not approved', async () => {
  const finding = await addFinding(world.inspector)
  expect(await refusalOf(approve(world.secondInspector, finding, 'f'.repeat(64)))).toBe('approval_of_current_content')
})

test('a draft is not approved', async () => {
  const finding = await addFinding(world.inspector)
  await change(world.inspector, finding, 'twee')
  expect(await refusalOf(approve(world.secondInspector, finding))).toBe('approval_of_submitted')
})

test('no statement sets "approved" without an approval, or "from-archive" at all', async () => {
  const finding = await addFinding(world.inspector)
  const set = (status: string) =>
    as(world.secondInspector, (client) =>
      client.query('update findings set status = $2 where id = $1', [finding, status]),
    )
  expect(await refusalOf(set('approved'))).toBe('approved_by_hash')
  expect(await refusalOf(set('from-archive'))).toBe('42501')
})

test('the approver, the hash and the revisions cannot be written by hand', async () => {
  const finding = await addFinding(world.inspector)
  const forge = (text: string, values: unknown[]) => as(world.inspector, (client) => client.query(text, values))
  expect(
    await refusalOf(
      forge(
        `insert into approvals (study_id, subject_kind, subject_id, content_hash, approved_by, participation_id, last_revision)
         select study_id, 'finding', id, content_hash, $2, $3, 999 from findings where id = $1`,
        [finding, world.secondInspector.account, world.own.participation],
      ),
    ),
  ).toBe('42501')
  expect(await refusalOf(forge('update findings set content_hash = $2 where id = $1', [finding, 'x']))).toBe('42501')
  expect(await refusalOf(forge('delete from revisions where subject_id = $1', [finding]))).toBe('42501')
  expect(
    await refusalOf(forge('update verdicts set verdict = $2 where finding_id = $1', [finding, 'improvement-point'])),
  ).toBe('42501')
})

test('two approvals at once: one stands, the other is refused', async () => {
  const finding = await addFinding(world.inspector)
  const outcomes = await Promise.all([
    refusalOf(approve(world.secondInspector, finding)),
    refusalOf(approve(world.lead, finding)),
  ])
  expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1)
  expect(outcomes.find((outcome) => outcome !== 'accepted')).toMatch(/^(approvals_standing|approval_of_submitted)$/)
  expect((await stateOf(finding)).status).toBe('approved')
})

test('a verdict that another finding covers is refused', async () => {
  await addFinding(world.inspector)
  expect(await refusalOf(addFinding(world.secondInspector))).toBe('verdicts_pkey')
})

test('the factsheet counts every finding of its gemeente, and falls back when one changes', async () => {
  const finding = await addFinding(world.inspector)
  await approve(world.secondInspector, finding)
  const sheet = async (who: { session: string }) =>
    as(who, async (client) => {
      const { rows } = await client.query('select id, content_hash from factsheets where participation_id = $1', [
        world.own.participation,
      ])
      await client.query(
        `insert into approvals (study_id, subject_kind, subject_id, content_hash) values ($1, 'factsheet', $2, $3)`,
        [world.own.study, rows[0].id, rows[0].content_hash],
      )
      await client.query(`update factsheets set status = 'approved' where id = $1`, [rows[0].id])
    })
  await as(world.inspector, (client) =>
    client.query(`update factsheets set content = '{"a": 1}', status = 'submitted' where participation_id = $1`, [
      world.own.participation,
    ]),
  )
  expect(await refusalOf(sheet(world.inspector))).toBe('four_eyes')
  expect(await refusalOf(sheet(world.secondInspector))).toBe('accepted')
  await change(world.inspector, finding, 'anders')
  const { rows } = await as(world.lead, (client) =>
    client.query('select status from factsheets where participation_id = $1', [world.own.participation]),
  )
  expect(rows[0].status).toBe('draft')
})
