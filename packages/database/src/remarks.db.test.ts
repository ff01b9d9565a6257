import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asRole, refusalOf } from './testing/as-role.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { rawSql } from './testing/raw-sql.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'

let fresh: FreshDatabase
let world: TwoStudies
const ids = {} as { finding: string; foreign: string; thread: string; hash: string }

beforeAll(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
  const of = async (assessment: string) =>
    (
      await rawSql<{ id: string; hash: string }>(
        fresh.superuserUrl,
        'select id, content_hash as hash from findings where assessment_id = $1',
        [assessment],
      )
    )[0]
  const own = await of(world.own.assessment)
  ids.finding = own?.id ?? ''
  ids.hash = own?.hash ?? ''
  ids.foreign = (await of(world.otherStudy.assessment))?.id ?? ''
  ids.thread = randomUUID()
  await as(world.inspector, (client) => write(client, { id: ids.thread, thread: ids.thread }))
})
afterAll(() => fresh.close())

const as = <T>(who: { session: string }, work: (client: pg.Client) => Promise<T>) =>
  asRole(fresh.url('console'), who.session, work)

const write = (client: pg.Client, over: Partial<Record<'id' | 'thread' | 'study' | 'subject' | 'body', string>>) => {
  const id = over.id ?? randomUUID()
  return client.query(
    `insert into remarks (id, study_id, subject_kind, subject_id, thread_id, body) values ($1, $2, 'finding', $3, $4, $5)`,
    [id, over.study ?? world.own.study, over.subject ?? ids.finding, over.thread ?? id, over.body ?? 'Waarom?'],
  )
}

test('the writer is the session’s account, whatever a statement says', async () => {
  const { rows } = await as(world.lead, (client) =>
    client.query('select written_by, content_hash from remarks where id = $1', [ids.thread]),
  )
  expect(rows).toEqual([{ written_by: world.inspector.account, content_hash: ids.hash }])
  const forged = as(world.inspector, (client) =>
    client.query(
      `insert into remarks (id, study_id, subject_kind, subject_id, thread_id, body, written_by)
       values ($1, $2, 'finding', $3, $1, 'Goed zo.', $4)`,
      [randomUUID(), world.own.study, ids.finding, world.lead.account],
    ),
  )
  expect(await refusalOf(forged)).toBe('42501')
})

test.each([
  ['something of another study', () => ({ subject: ids.foreign }), 'remarks_subject_exists'],
  ['another study', () => ({ subject: ids.foreign, study: world.otherStudy.study }), '42501'],
  ['nothing that exists', () => ({ subject: randomUUID() }), 'remarks_subject_exists'],
  ['a thread that does not exist', () => ({ thread: randomUUID() }), 'remarks_thread_exists'],
  ['no words', () => ({ body: '  ' }), 'remarks_body'],
  ['too many words', () => ({ body: 'woord '.repeat(10_000) }), 'remarks_body'],
])('a remark on %s is refused', async (_, over, refusal) => {
  expect(await refusalOf(as(world.inspector, (client) => write(client, over())))).toBe(refusal)
})

test('a thread is settled by whoever does it; its answers are not, and a settled one takes none', async () => {
  const answer = randomUUID()
  await as(world.lead, (client) => write(client, { id: answer, thread: ids.thread }))
  const settle = (id: string) =>
    as(world.secondInspector, (client) => client.query(`update remarks set resolved_at = now() where id = $1`, [id]))
  expect(await refusalOf(settle(answer))).toBe('remarks_resolved')
  await settle(ids.thread)
  const { rows } = await as(world.lead, (client) =>
    client.query('select resolved_by from remarks where id = $1', [ids.thread]),
  )
  expect(rows).toEqual([{ resolved_by: world.secondInspector.account }])
  expect(await refusalOf(as(world.lead, (client) => write(client, { thread: ids.thread })))).toBe('remarks_thread_open')
  const rewritten = as(world.inspector, (client) =>
    client.query(`update remarks set body = 'Iets anders' where id = $1`, [ids.thread]),
  )
  expect(await refusalOf(rewritten)).toBe('42501')
})

test('giving back starts a thread, by whatever road', async () => {
  await as(world.secondInspector, async (client) => {
    await client.query(`update findings set status = 'submitted' where id = $1`, [ids.finding])
    await client.query(`update findings set status = 'returned', remark = 'Korter.' where id = $1`, [ids.finding])
  })
  const { rows } = await as(world.lead, (client) =>
    client.query('select body, written_by, thread_id = id as first from remarks where on_return', []),
  )
  expect(rows).toEqual([{ body: 'Korter.', written_by: world.secondInspector.account, first: true }])
})

test('a visit is noted for oneself, with a text that really stood there', async () => {
  const visit = (who: { session: string }, subject: string, hash: string) =>
    as(who, (client) => client.query(`select access.note_visit('finding', $1, $2)`, [subject, hash]))
  const seenBy = async (who: { session: string }) =>
    (await as(who, (client) => client.query('select subject_id, content_hash from review_visits'))).rows
  await visit(world.secondInspector, ids.finding, 'f'.repeat(64))
  await visit(world.secondInspector, ids.foreign, ids.hash)
  await visit(world.administrator, ids.finding, ids.hash)
  expect([await seenBy(world.secondInspector), await seenBy(world.administrator)]).toEqual([[], []])
  await visit(world.secondInspector, ids.finding, ids.hash)
  await visit(world.secondInspector, ids.finding, ids.hash)
  expect(await seenBy(world.secondInspector)).toEqual([{ subject_id: ids.finding, content_hash: ids.hash }])
  const forged = as(world.secondInspector, (client) =>
    client.query(
      `insert into review_visits (study_id, subject_kind, subject_id, account_id, content_hash) values ($1, 'finding', $2, $3, $4)`,
      [world.own.study, ids.finding, world.secondInspector.account, ids.hash],
    ),
  )
  expect(await refusalOf(forged)).toBe('42501')
})
