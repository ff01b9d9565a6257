import { Readable } from 'node:stream'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { listRecentEvents } from '@toezicht/database/testing/recent-events'
import { NothingStored } from '@toezicht/documents/storage'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { createConsoleCaller } from '../console.ts'
import { type MatrixWorld, makeMatrixWorld } from '../testing/matrix-world.ts'
import { refused } from '../testing/refused.ts'
import { testCall } from '../testing/test-call.ts'

let fresh: FreshDatabase | undefined
let world: MatrixWorld
beforeEach(async () => {
  await fresh?.close()
  fresh = await freshDatabase()
  world = await makeMatrixWorld(fresh)
})
afterAll(() => fresh?.close())

const sql = (text: string, values: unknown[] = []) => rawSql(fresh?.superuserUrl ?? '', text, values)
const callOf = (session: string) => testCall(fresh as FreshDatabase, 'console', session)
const as = (session: string) => createConsoleCaller(callOf(session))
const reason = 'In dit stuk staan gegevens van een gezin.'

/** The sent document, with bytes and text. */
async function sentDocument(): Promise<{ document: string; key: string }> {
  const document = world.own.sentDocument
  const [row] = await sql('select storage_key as key from policy_documents where id = $1', [document])
  const key = String(row?.key)
  await callOf('').storage?.put(key, Readable.from([Buffer.from('geheim')]), 100)
  await sql(
    `insert into document_pages (document_id, submission_id, study_id, page, text)
     select id, submission_id, study_id, 1, 'geheim' from policy_documents where id = $1`,
    [document],
  )
  return { document, key }
}

test('the lead destroys bytes and text; title, hash and reason stay, and the coordinator hears of it', async () => {
  const { document, key } = await sentDocument()
  await sql('delete from outbox')
  await as(world.lead.session).destroyDocument({ document, reason })
  const [row] = await sql('select title, sha256, destroyed_reason, destroyed_by from policy_documents where id = $1', [
    document,
  ])
  expect(row).toMatchObject({ destroyed_reason: reason, destroyed_by: world.lead.account })
  expect([row?.title, row?.sha256]).not.toContain(null)
  expect(await sql('select from document_pages where document_id = $1', [document])).toEqual([])
  await expect(callOf('').storage?.open(key)).rejects.toThrow(NothingStored)
  const events = await listRecentEvents((fresh as FreshDatabase).store('owner'), 1)
  expect(events[0]).toMatchObject({ verb: 'destroy-document', subjectId: document, actorId: world.lead.account })
  const mails = await sql(`select template, parameters from mails where template = 'document-destroyed'`)
  expect(mails.length).toBeGreaterThan(0)
  expect(JSON.stringify(mails)).not.toMatch(/gezin|geheim/)
  expect((await sql('select distinct job from outbox order by job')).map(({ job }) => job)).toEqual([
    'deliver-mail',
    'erase-document',
  ])
})

test('it cannot be downloaded or destroyed again', async () => {
  const { document } = await sentDocument()
  await as(world.lead.session).destroyDocument({ document, reason })
  const gone = { refused: 'closed', reason: 'document-destroyed' }
  expect(await refused(as(world.inspector.session).getDocument({ document }))).toEqual(gone)
  expect(await refused(as(world.lead.session).destroyDocument({ document, reason }))).toEqual(gone)
})

test('it needs a reason and the lead', async () => {
  const { document } = await sentDocument()
  expect(await refused(as(world.lead.session).destroyDocument({ document, reason: ' ' }))).toMatchObject({
    field: 'reason',
  })
  const inspector = as(world.inspector.session)
  expect(await refused(inspector.destroyDocument({ document, reason }))).toEqual({ refused: 'outside-scope' })
})

test('a document that waits for the scanner, or that it refused, is not for STJ yet', async () => {
  const { document } = await sentDocument()
  await sql(`update policy_documents set scan = 'waiting' where id = $1`, [document])
  const inspector = as(world.inspector.session)
  expect(await refused(inspector.getDocument({ document }))).toEqual({ refused: 'closed', reason: 'document-waiting' })
  await sql(`update policy_documents set scan = 'refused' where id = $1`, [document])
  expect(await refused(inspector.getDocument({ document }))).toEqual({ refused: 'outside-scope' })
})
