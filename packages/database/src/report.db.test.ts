import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asRole, refusalOf } from './testing/as-role.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { rawSql } from './testing/raw-sql.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'

const denied = '42501'

/** The life of a national report in raw SQL: every road that the rules refuse is closed without them too. */
let fresh: FreshDatabase
let world: TwoStudies

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
}, 60_000)
afterAll(() => fresh?.close())

type Who = { session: string }
const as = <T>(who: Who, work: (client: pg.Client) => Promise<T>) => asRole(fresh.url('console'), who.session, work)
const idOf = async (client: pg.Client, text: string, values: unknown[]) =>
  (await client.query<{ id: string }>(text, values)).rows[0]?.id ?? ''
const writeBlock = (who: Who, text: string) =>
  as(who, (client) =>
    idOf(client, 'insert into report_blocks (study_id, position, content) values ($1, 1, $2) returning id', [
      world.own.study,
      JSON.stringify({ kind: 'text', text, read: {} }),
    ]),
  )
const freeze = (who: Who, title = 'Rapport') =>
  as(who, (client) =>
    idOf(client, 'insert into report_snapshots (study_id, content) values ($1, $2) returning id', [
      world.own.study,
      JSON.stringify({ title }),
    ]),
  )
const decide = (who: Who, snapshot: string, status: string) =>
  as(who, (client) => client.query('update report_snapshots set status = $2 where id = $1', [snapshot, status]))
const propose = (who: Who, snapshot: string, over: { from?: string; correction?: string } = {}) =>
  as(who, (client) =>
    idOf(
      client,
      'insert into published.reports (study_id, snapshot_id, wanted_from, correction) values ($1, $2, $3, $4) returning id',
      [world.own.study, snapshot, over.from ?? null, over.correction ?? null],
    ),
  )
const set = (who: Who, report: string, change: string) =>
  as(who, (client) => client.query(`update published.reports set ${change} where id = $1`, [report]))
const visible = async () =>
  await rawSql<{ title: string; html: Buffer | null }>(
    fresh.url('public_reader'),
    'select title, html, withdrawal_reason from published.report_pages order by number',
  )
const render = (report: string) =>
  asRole(fresh.url('worker'), '', (client) =>
    client.query(`update published.reports set html = 'a', pdf = 'b', rendered_at = now() where id = $1`, [report]),
  )

test('from a written word to a withdrawn report, each step by the right person only', async () => {
  const { lead, inspector, secondInspector } = world
  await writeBlock(inspector, 'Een.')
  const snapshot = await freeze(lead)
  expect(await refusalOf(decide(inspector, snapshot, 'approved'))).toBe('four_eyes')
  expect(await refusalOf(decide(lead, snapshot, 'approved'))).toBe('four_eyes')
  expect(await refusalOf(propose(lead, snapshot))).toBe(denied)
  expect(await refusalOf(decide(secondInspector, snapshot, 'approved'))).toBe('accepted')
  expect(
    await refusalOf(
      as(lead, (client) => client.query(`update report_snapshots set content = '{}' where id = $1`, [snapshot])),
    ),
  ).toBe(denied)

  expect(await refusalOf(propose(inspector, snapshot))).toBe(denied)
  const report = await propose(lead, snapshot)
  expect(await refusalOf(propose(lead, snapshot))).toBe('reports_proposal')
  expect(await refusalOf(set(lead, report, `state = 'published'`))).toBe('four_eyes')
  expect(await refusalOf(set(lead, report, `withdrawal = 'proposed', withdrawal_reason = 'Fout.'`))).toBe(
    'report_state',
  )
  expect(await visible()).toEqual([])
  await set(inspector, report, `state = 'published'`)
  expect(await visible()).toEqual([])
  await render(report)
  expect(await visible()).toMatchObject([{ title: 'Rapport', html: Buffer.from('a') }])
  expect(await refusalOf(render(report))).toBe(denied)
  expect(await refusalOf(set(inspector, report, `state = 'cancelled'`))).toBe('report_state')

  expect(await refusalOf(propose(lead, snapshot, { correction: 'Nog eens.' }))).toBe('report_published_before')
  expect(await refusalOf(set(inspector, report, `withdrawal = 'proposed', withdrawal_reason = 'Fout.'`))).toBe(denied)
  expect(await refusalOf(set(lead, report, `withdrawal = 'confirmed'`))).toBe('report_state')
  await set(lead, report, `withdrawal = 'proposed', withdrawal_reason = 'Er stond een naam in.'`)
  expect(await refusalOf(set(lead, report, `withdrawal = 'confirmed'`))).toBe('four_eyes')
  expect(await refusalOf(set(inspector, report, `withdrawal = 'confirmed', withdrawal_reason = 'Iets anders.'`))).toBe(
    'report_state',
  )
  await set(inspector, report, `withdrawal = 'confirmed'`)
  expect(await visible()).toEqual([{ title: 'Rapport', html: null, withdrawal_reason: 'Er stond een naam in.' }])
})

test('a correction says what it corrects; an embargo holds until its moment; another text makes a proposal void', async () => {
  const { lead, inspector, secondInspector } = world
  await writeBlock(secondInspector, 'Twee.')
  const first = await freeze(lead, 'Verbeterd')
  const second = await freeze(lead, 'Verbeterd, nog eens')
  expect(await refusalOf(decide(inspector, first, 'approved'))).toBe('approval_of_submitted')
  expect(await refusalOf(decide(secondInspector, second, 'approved'))).toBe('four_eyes')
  await decide(inspector, second, 'approved')
  expect(await refusalOf(propose(lead, second))).toBe('report_correction')
  const stale = await propose(lead, second, { correction: 'Een naam.' })
  const third = await freeze(lead, 'Derde')
  await decide(inspector, third, 'approved')
  expect(await refusalOf(set(inspector, stale, `state = 'published'`))).toBe('approval_of_current_content')
  await set(lead, stale, `state = 'cancelled'`)
  const later = await propose(lead, third, { correction: 'Een naam.', from: '2100-01-01T08:00:00Z' })
  await set(secondInspector, later, `state = 'published'`)
  await render(later)
  expect((await visible()).map(({ title }) => title)).toEqual(['Rapport'])
  const [row] = await rawSql<{ number: number }>(
    fresh.superuserUrl,
    'select number from published.reports where id = $1',
    [later],
  )
  expect(row?.number).toBe(2)
})

test('an example is approved by somebody who wrote no word of it; other words need another approval', async () => {
  const { lead, inspector, secondInspector } = world
  const example = await as(inspector, (client) =>
    idOf(
      client,
      'insert into report_examples (study_id, assessment_id, finding_id, content) values ($1, $2, gen_random_uuid(), $3) returning id',
      [world.own.study, world.own.assessment, JSON.stringify({ title: 'A', text: 'B' })],
    ),
  )
  const status = (who: Who, to: string) =>
    as(who, (client) => client.query('update report_examples set status = $2 where id = $1', [example, to]))
  expect(await refusalOf(status(secondInspector, 'approved'))).toBe('approval_of_submitted')
  await status(inspector, 'submitted')
  expect(await refusalOf(status(inspector, 'approved'))).toBe('four_eyes')
  await status(secondInspector, 'approved')
  await as(secondInspector, (client) =>
    client.query(`update report_examples set content = '{"title":"A","text":"C"}' where id = $1`, [example]),
  )
  const [row] = await rawSql<{ status: string; approved_by: string | null }>(
    fresh.superuserUrl,
    'select status, approved_by from report_examples where id = $1',
    [example],
  )
  expect(row).toEqual({ status: 'draft', approved_by: null })
  await status(inspector, 'submitted')
  expect(await refusalOf(status(secondInspector, 'approved'))).toBe('four_eyes')
  await status(lead, 'approved')
})
