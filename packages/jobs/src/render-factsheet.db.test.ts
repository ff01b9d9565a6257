import { brotliDecompressSync } from 'node:zlib'
import { statementRunner } from '@toezicht/database/repositories/job-outbox'
import { enqueueJob } from '@toezicht/database/repositories/outbox'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { closePdfPress } from '@toezicht/publishing/pdf-press'
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openWorkerRoom, type WorkerRoom } from './testing/with-worker.ts'

let room: WorkerRoom
beforeEach(async () => {
  room = await openWorkerRoom()
})
afterEach(() => room.close())
afterAll(closePdfPress)

const sql = (text: string, values: unknown[] = []) =>
  room.fresh.store('owner').change(null, (changing) =>
    statementRunner(changing)
      .executeSql(text, values)
      .then(({ rows }) => rows),
  )

interface Stored {
  html: Buffer
  html_br: Buffer
  json: Buffer
  pdf: Buffer
  word: Buffer
  archive_pdf: Buffer
  rendered_at: Date
}

async function publish(content: unknown, fictional: boolean): Promise<string> {
  const place = await room.fresh.store('owner').change(null, async (changing) => {
    const study = await makeStudy(changing, { slug: 'proef', name: 'Proef', fictional })
    return makeMunicipality(changing, study, { slug: 'voorbeeldstad', name: 'Voorbeeldstad' })
  })
  const rows = await sql(
    `insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional,
       number, content, content_hash, published_at)
     values ($1, $2, 'voorbeeldstad', 'Voorbeeldstad', 'proef', 'Proef', $3, 3, $4, 'x', '2026-11-22T23:30:00Z') returning id`,
    [place.study, place.participation, fictional, JSON.stringify(content)],
  )
  return String(rows[0]?.id)
}

async function render(version: string): Promise<Stored> {
  await room.fresh.store('worker').change(null, (changing) => enqueueJob(changing, 'render-factsheet', { version }))
  await vi.waitFor(
    async () => expect(await sql('select from published.versions where rendered_at is not null')).toHaveLength(1),
    { timeout: 20_000, interval: 100 },
  )
  const rows = await sql(
    'select html, html_br, json, pdf, word, archive_pdf, rendered_at from published.versions where id = $1',
    [version],
  )
  return rows[0] as unknown as Stored
}

it('stores page, data, PDF, Word and the archive copy of one version, with the number, day and addresses of its publication', async () => {
  await room.start()
  const stored = await render(await publish({ ...sampleFactsheet(), publishedOn: null }, true))
  const page = stored.html.toString('utf8')
  expect(brotliDecompressSync(stored.html_br)).toEqual(stored.html)
  expect(stored.html_br.length).toBeLessThan(stored.html.length / 3)
  expect(page).toContain('https://portaal.example.nl/uitkomsten/voorbeeldstad/proef/v3')
  expect(page).not.toContain('<script')
  expect(JSON.parse(stored.json.toString('utf8'))).toMatchObject({
    version: 3,
    publishedOn: '2026-11-23',
    voorbeeld: true,
    municipality: { slug: 'voorbeeldstad' },
  })
  expect(stored.pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(stored.word.subarray(0, 2).toString('latin1')).toBe('PK')
  expect(stored.archive_pdf.toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>')
})

it('gives a version from before Word and the archive copy existed those two, and leaves what was stored', async () => {
  const version = await publish(sampleFactsheet(), true)
  await sql(
    `update published.versions set html = 'oud', html_br = 'oud', json = '{"oud":true}', pdf = 'oud', rendered_at = '2026-11-23' where id = $1`,
    [version],
  )
  await room.start()
  const complete = () => sql('select from published.versions where word is not null and archive_pdf is not null')
  await vi.waitFor(async () => expect(await complete()).toHaveLength(1), { timeout: 20_000, interval: 100 })
  const stored = await render(version)
  expect([stored.html, stored.html_br, stored.json, stored.pdf].map(String)).toEqual([
    'oud',
    'oud',
    '{"oud":true}',
    'oud',
  ])
  // So short a file stands uncompressed in the PDF.
  expect(stored.archive_pdf.toString('latin1')).toContain('stream\n{"oud":true}\nendstream')
})

it('prints copies of an older version that say so, once a newer one is rendered, and touches nothing else of it', async () => {
  const older = await publish(sampleFactsheet(), true)
  await sql(
    `update published.versions set html = 'oud', html_br = 'oud', json = '{"oud":true}', pdf = 'oud', word = 'oud', archive_pdf = 'oud',
       rendered_at = '2026-11-23' where id = $1`,
    [older],
  )
  const [newer] = await sql(
    `insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional,
       number, content, content_hash) select study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional,
       4, content, 'y' from published.versions where id = $1 returning id`,
    [older],
  )
  await room.start()
  await room.fresh
    .store('worker')
    .change(null, (changing) => enqueueJob(changing, 'render-factsheet', { version: String(newer?.id) }))
  const marked = () => sql('select * from published.versions where marked_pdf is not null and marked_word is not null')
  await vi.waitFor(async () => expect(await marked()).toHaveLength(1), { timeout: 20_000, interval: 100 })
  const [row] = (await marked()) as unknown as (Stored & { id: string; marked_pdf: Buffer; marked_word: Buffer })[]
  expect([row?.id, String(row?.pdf), String(row?.word)]).toEqual([older, 'oud', 'oud'])
  expect(row?.marked_pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  expect(row?.marked_word.subarray(0, 2).toString('latin1')).toBe('PK')
})

it.each([
  ['the owner', 'owner', `update published.versions set pdf = 'anders'`],
  ['the worker', 'worker', `update published.versions set word = 'anders'`],
  ['the worker, a copy', 'worker', `update published.versions set marked_pdf = 'anders'`],
  ['the owner, the content', 'owner', `update published.versions set content = '{}'`],
] as const)('refuses %s other bytes in raw SQL', async (_, role, statement) => {
  const version = await publish(sampleFactsheet(), true)
  await sql(
    `update published.versions set pdf = 'p', word = 'w', marked_pdf = 'm', rendered_at = now() where id = $1`,
    [version],
  )
  const change = room.fresh.store(role).change(null, (changing) => statementRunner(changing).executeSql(statement, []))
  await expect(change).rejects.toThrow('a published version never changes')
})

it('keeps the day that an archive brings, and renders once, whatever is enqueued later', async () => {
  await room.start()
  const version = await publish({ ...sampleFactsheet(), publishedOn: '2013-09' }, false)
  const first = await render(version)
  expect(JSON.parse(first.json.toString('utf8'))).toMatchObject({ publishedOn: '2013-09' })
  expect(first.json.toString('utf8')).not.toContain('voorbeeld"')
  await room.fresh.store('worker').change(null, (changing) => enqueueJob(changing, 'render-factsheet', { version }))
  const done = () => sql(`select from pgboss.job where state = 'completed'`)
  await vi.waitFor(async () => expect(await done()).toHaveLength(2), { timeout: 10_000, interval: 100 })
  expect((await render(version)).rendered_at).toEqual(first.rendered_at)
})
