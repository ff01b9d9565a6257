import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { asRole, refusalOf } from './testing/as-role.ts'
import { type FreshDatabase, freshDatabase } from './testing/fresh-database.ts'
import { rawSql } from './testing/raw-sql.ts'
import { makeTwoStudies, type TwoStudies } from './testing/two-studies.ts'

let fresh: FreshDatabase
let world: TwoStudies
beforeEach(async () => {
  fresh = await freshDatabase()
  world = await makeTwoStudies(fresh.superuserUrl)
})
afterEach(() => fresh.close())

const sql = (text: string, values: unknown[] = []) => rawSql(fresh.superuserUrl, text, values)
const run = (role: 'portal' | 'console' | 'worker', session: string, text: string, values: unknown[] = []) =>
  asRole(fresh.url(role), session, async (client) => (await client.query(text, values)).rowCount ?? 0)
const own = () => world.own
const draft = () =>
  sql('update policy_documents set sent_in_version = null where submission_id = $1', [own().submission])

describe('the portal, in raw SQL', () => {
  test('cannot call a document scanned', async () => {
    await draft()
    const update = `update policy_documents set scan = 'clean'`
    expect(await refusalOf(run('portal', own().session, update))).toBe('42501')
    const insert = `insert into policy_documents (study_id, submission_id, title, file_name, media_type, byte_size, sha256, storage_key, uploaded_by, scan)
      values ($1, $2, 'x', 'x.pdf', 'application/pdf', 1, 'y', 'y', $3, 'clean')`
    expect(await refusalOf(run('portal', own().session, insert, [own().study, own().submission, own().account]))).toBe(
      '42501',
    )
  })

  test('changes what was never sent, and only where every question is its own to write', async () => {
    const rename = `update policy_documents set title = 'Anders'`
    expect(await run('portal', own().session, rename)).toBe(0)
    await draft()
    await sql(`update submissions set status = 'open' where id = $1`, [own().submission])
    expect(await run('portal', own().session, rename)).toBe(1)
    await sql(`update submissions set status = 'sent' where id = $1`, [own().submission])
    expect(await run('portal', own().session, rename)).toBe(0)
  })
})

describe('the console, in raw SQL', () => {
  const destroy = `update policy_documents set destroyed_at = now(), destroyed_reason = 'x', destroyed_by = $1`
  test('destroys as the lead, in one’s own name, what was sent in one’s own study', async () => {
    const { lead, inspector } = world
    expect(await run('console', inspector.session, destroy, [inspector.account])).toBe(0)
    expect(await refusalOf(run('console', lead.session, destroy, [inspector.account]))).toBe('42501')
    await draft()
    const touched = await run('console', lead.session, destroy, [lead.account])
    const rows = await sql('select study_id, submission_id from policy_documents where destroyed_at is not null')
    expect(rows).toHaveLength(touched)
    expect(rows.every((row) => row.study_id === own().study && row.submission_id !== own().submission)).toBe(true)
    expect(await run('console', lead.session, destroy, [lead.account])).toBe(0)
  })

  test('sees a document from the moment it was sent, and not even its title before', async () => {
    const look = 'select title from policy_documents where submission_id = $1'
    const seen = () =>
      Promise.all([world.inspector, world.lead].map(({ session }) => run('console', session, look, [own().submission])))
    expect(await seen()).toEqual([1, 1])
    await draft()
    expect(await seen()).toEqual([0, 0])
  })

  test('reads the text of no document that it may not see', async () => {
    const read = 'select from document_pages where submission_id = $1'
    expect(await run('console', world.inspector.session, read, [own().submission])).toBe(1)
    await draft()
    expect(await run('console', world.inspector.session, read, [own().submission])).toBe(0)
    expect(await run('portal', own().session, read, [own().submission])).toBe(1)
  })
})
