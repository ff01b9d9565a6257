import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { statementRunner } from '@toezicht/database/repositories/job-outbox'
import { makeAccount } from '@toezicht/database/testing/builders/make-account'
import { makeApproach, type RespondentPlace } from '@toezicht/database/testing/builders/make-approach'
import { makeDocument } from '@toezicht/database/testing/builders/make-document'
import { makeFactCheck } from '@toezicht/database/testing/builders/make-fact-check'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import { openFileStorage } from '@toezicht/documents/file-storage'
import type { Storage } from '@toezicht/documents/storage'
import { eicar, hasClamd, runClamd } from '@toezicht/documents/testing/run-clamd'
import { samplePdf } from '@toezicht/documents/testing/sample-pdf'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openWorkerRoom, type WorkerRoom } from './testing/with-worker.ts'

let room: WorkerRoom
let place: RespondentPlace & { participation: string }
let account: string
let storage: Storage
beforeEach(async () => {
  room = await openWorkerRoom()
  storage = openFileStorage(join(room.dataDirectory, 'documents'))
  await room.fresh.store('owner').change(null, async (changing) => {
    const municipality = await makeMunicipality(changing, await makeStudy(changing), { slug: 'stad', name: 'Stad' })
    const approach = await makeApproach(changing, municipality, { slug: 'a', name: 'A', deadline: '2030-01-01' })
    place = { ...approach.gemeente, participation: approach.participation }
    account = await makeAccount(changing, { app: 'portal', name: 'Gerda', email: 'gerda@example.nl' })
  })
})
afterEach(() => room.close())

const sql = (text: string, values: unknown[] = []) =>
  room.fresh.store('owner').change(null, (changing) =>
    statementRunner(changing)
      .executeSql(text, values)
      .then(({ rows }) => rows),
  )

/** An uploaded document that waits to be judged. */
async function upload(content: Buffer): Promise<{ id: string; storageKey: string }> {
  const storageKey = randomUUID()
  const { byteSize } = await storage.put(storageKey, Readable.from([content]), Number.POSITIVE_INFINITY)
  const { study, submission } = place
  const row = { study, submission, question: 'A5', title: 'Werkplan', uploadedBy: account, storageKey, byteSize }
  const id = await room.fresh
    .store('owner')
    .change(null, (changing) => makeDocument(changing, { ...row, scan: 'waiting' }))
  return { id, storageKey }
}
const scanOf = async (id: string) => (await sql('select scan from policy_documents where id = $1', [id]))[0]?.scan
const pagesOf = async (id: string) =>
  (await sql('select page, text from document_pages where document_id = $1 order by page', [id])).map((row) => row.text)
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 50 })
const isStored = (storageKey: string) =>
  storage.open(storageKey).then(
    (stream) => Boolean(stream.destroy()),
    () => false,
  )

describe('beside a comment of a fact check', () => {
  it('a document is judged like any other, and its bytes go when it is taken away', async () => {
    const content = samplePdf(['Bron'])
    const { document } = await room.fresh.store('owner').change(null, (changing) =>
      makeFactCheck(changing, {
        study: place.study,
        participation: place.participation,
        content: {},
        deadline: '2030-01-01',
        openedBy: account,
        writtenBy: account,
        stage: 'open',
        body: 'Zie de bron.',
      }),
    )
    const [row] = await sql('select storage_key from fact_check_documents where id = $1', [document])
    const storageKey = String(row?.storage_key)
    await storage.put(storageKey, Readable.from([content]), Number.POSITIVE_INFINITY)
    await sql(`update fact_check_documents set scan = 'waiting', byte_size = $2 where id = $1`, [
      document,
      content.length,
    ])
    const scan = async () => (await sql('select scan from fact_check_documents where id = $1', [document]))[0]?.scan
    await room.start()
    await soon(async () => expect(await scan()).toBe('not-scanned'))
    await sql('update fact_check_documents set removed_at = now() where id = $1', [document])
    await soon(async () => expect(await isStored(storageKey)).toBe(false))
  })
})

describe('without a scanner', () => {
  it('a document is marked as not scanned, and its text is kept per page', async () => {
    const { id } = await upload(samplePdf(['Werkplan', '', 'Regie']))
    expect(await scanOf(id)).toBe('waiting')
    await room.start()
    await soon(async () => expect(await pagesOf(id)).toEqual(['Werkplan', 'Regie']))
    expect(await scanOf(id)).toBe('not-scanned')
    expect(JSON.stringify(room.lines)).not.toMatch(/Werkplan|Regie|gerda/i)
  })

  it.each([
    ['removed before it was sent', `removed_at = now(), removed_reason = 'vergissing'`],
    ['destroyed by STJ', `destroyed_at = now(), destroyed_reason = 'gegevens van een gezin', sent_in_version = 1`],
  ])('text and bytes of one that is %s go', async (_, change) => {
    const { id, storageKey } = await upload(samplePdf(['Geheim']))
    await room.start()
    await soon(async () => expect(await pagesOf(id)).toEqual(['Geheim']))
    await sql(`update policy_documents set ${change} where id = $1`, [id])
    expect(await pagesOf(id)).toEqual([])
    await soon(async () => expect(await isStored(storageKey)).toBe(false))
  })

  it('no job erases what is still there, or reads what is gone', async () => {
    const { id, storageKey } = await upload(samplePdf(['Blijft']))
    await sql(`insert into outbox (job, payload) values ('erase-document', jsonb_build_object('document', $1::uuid))`, [
      id,
    ])
    const gone = await upload(samplePdf(['Weg']))
    await sql(`update policy_documents set removed_at = now(), removed_reason = 'x' where id = $1`, [gone.id])
    await room.start()
    await soon(async () => expect(await pagesOf(id)).toEqual(['Blijft']))
    await soon(async () => expect(await sql(`select from pgboss.job where state not in ('completed')`)).toEqual([]))
    expect(await isStored(storageKey)).toBe(true)
    expect(await pagesOf(gone.id)).toEqual([])
  })
})

describe.skipIf(!hasClamd)('with clamd', () => {
  it('finds what is clean and what is not, and keeps nothing of the latter', async () => {
    const clamd = await runClamd()
    try {
      const clean = await upload(samplePdf(['Schoon']))
      const bad = await upload(Buffer.from(`%PDF-1.7\n${eicar}\n%%EOF`))
      await room.start({ clamdSocket: clamd.socket })
      await soon(async () => expect(await scanOf(clean.id)).toBe('clean'))
      await soon(async () => expect(await scanOf(bad.id)).toBe('refused'))
      await soon(async () => expect(await isStored(bad.storageKey)).toBe(false))
      expect(await isStored(clean.storageKey)).toBe(true)
      const left = await sql('select document_id from document_questions where submission_id = $1', [place.submission])
      expect(left).toEqual([{ document_id: clean.id }])
    } finally {
      await clamd.stop()
    }
  })

  it('a document waits while the scanner is away, and is judged when it is back', async () => {
    const clamd = await runClamd()
    const { id } = await upload(samplePdf(['Wacht']))
    const first = await room.start({ clamdSocket: '/nowhere/clamd.sock' })
    await soon(async () => expect(room.lines).toContainEqual(expect.objectContaining({ event: 'job-failed' })))
    expect(await scanOf(id)).toBe('waiting')
    expect(await pagesOf(id)).toEqual([])
    await first.stop()
    await room.start({ clamdSocket: clamd.socket })
    await soon(async () => expect(await scanOf(id)).toBe('clean'))
    await clamd.stop()
  })
})
