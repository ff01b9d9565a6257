import { brotliDecompressSync } from 'node:zlib'
import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openPublishedPages } from './published-pages.ts'

let fresh: FreshDatabase
let place: { study: string; participation: string }
let pages: ReturnType<typeof openPublishedPages>
beforeAll(async () => {
  fresh = await freshDatabase()
  place = await fresh
    .store('owner')
    .change(null, async (changing) =>
      makeMunicipality(changing, await makeStudy(changing), { slug: 'voorbeeldstad', name: 'Voorbeeldstad' }),
    )
})
beforeEach(async () => {
  await rawSql(fresh.superuserUrl, 'delete from published.versions')
  vi.useFakeTimers({ toFake: ['performance'] })
  pages = openPublishedPages(fresh.store('public_reader'))
})
afterEach(() => void vi.useRealTimers())
afterAll(() => fresh.close())

const main = '<main id="inhoud" tabindex="-1">\n'
const forms = ['', '.pdf', '.json', '.docx']

interface Given {
  from?: string
  name?: string
  note?: string
  slug?: string
  rendered?: string
}

async function publish(number: number, { from = 'now()', name, note, slug, rendered = 'now()' }: Given = {}) {
  const json = JSON.stringify({ ...sampleFactsheet(), publishedOn: '2026-11-22', origin: 'study' })
  await rawSql(
    fresh.superuserUrl,
    `insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number,
       content, content_hash, published_at, visible_from, rendered_at, html, html_br, json, pdf, word, note)
     values ($1, $2, $6, $5, 'proefonderzoek', 'Proefonderzoek', true, $3::int, '{}', 'h', ${from}, ${from}, ${rendered},
       convert_to($7 || 'page ' || $3::int, 'UTF8'), convert_to('br ' || $3::int, 'UTF8'), convert_to($4, 'UTF8'),
       convert_to('%PDF ' || $3::int, 'UTF8'), convert_to('PK ' || $3::int, 'UTF8'), $8)`,
    [
      place.study,
      place.participation,
      number,
      json,
      name ?? 'Voorbeeldstad',
      slug ?? 'voorbeeldstad',
      main,
      note ?? null,
    ],
  )
}

const withdraw = (number: number, reason = 'Een bijlage hoorde er niet bij.') =>
  rawSql(
    fresh.superuserUrl,
    'update published.versions set withdrawn_at = now(), withdrawal_reason = $2 where number = $1',
    [number, reason],
  )

const find = (path: string) => {
  vi.advanceTimersByTime(1_500)
  return pages.find(path)
}
const shown = async (path: string) => {
  const { status, bytes, brotli } = await find(path)
  return status === 200 ? `${String(bytes).replace(main, '')}${brotli ? ` / ${brotli}` : ''}` : status
}

const short = '/uitkomsten/voorbeeldstad'
const permanent = (number: number) => `${short}/proefonderzoek/v${number}`

test('newest and permanent addresses, four forms, and 404 for everything else', async () => {
  expect(await shown(short)).toBe(404)
  await publish(1)
  expect(await shown(short)).toBe('page 1 / br 1')
  expect(await shown(`${short}.pdf`)).toBe('%PDF 1')
  expect(await shown(`${permanent(1)}.pdf`)).toBe('%PDF 1')
  expect(await shown(`${permanent(1)}.docx`)).toBe('PK 1')
  expect(await shown(`${permanent(1)}.json`)).toContain('"publishedOn":"2026-11-22"')
  expect(await shown('/uitkomsten')).toContain('href="/uitkomsten/voorbeeldstad"')
  for (const path of [
    '/uitkomsten/',
    `${short}/v1`,
    `${short}.html`,
    '/uitkomsten/../x',
    `${permanent(1)}.word`,
    '.pdf',
    `${permanent(1)}.`,
  ])
    expect([path, await shown(path)]).toEqual([path, 404])
})

test('before its moment every guessable address gives the bytes of any other 404, in each form; after it the page', async () => {
  await publish(1, { from: `now() + interval '1 second'` })
  const nothing = await find('/uitkomsten/er-is-niets')
  const guesses = forms.flatMap((form) => [
    `${short}${form}`,
    ...[0, 1, 2, 3].map((number) => `${permanent(number)}${form}`),
    `${short}/proefonderzoek${form}`,
    `/uitkomsten/proefonderzoek/voorbeeldstad/v1${form}`,
    `${permanent(1).toUpperCase()}${form}`,
  ])
  for (const path of guesses) {
    const { status, type, etag, bytes, headers } = await find(path)
    expect([path, status, type, etag, headers]).toEqual([path, 404, nothing.type, nothing.etag, nothing.headers])
    expect(bytes.equals(nothing.bytes)).toBe(true)
  }
  const index = String((await find('/uitkomsten')).bytes)
  expect(index).not.toContain('Voorbeeldstad')
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  for (const form of forms) expect([form, (await find(`${permanent(1)}${form}`)).status]).toEqual([form, 200])
})

test('what is not rendered yet, and what was withdrawn under embargo, is as absent as anything else', async () => {
  await publish(1, { rendered: 'null' })
  await publish(2, { from: `now() + interval '1 second'` })
  await withdraw(2)
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  const nothing = await find('/uitkomsten/er-is-niets')
  for (const number of [1, 2])
    for (const form of forms) {
      const found = await find(`${permanent(number)}${form}`)
      expect([number, form, found.status, found.bytes.equals(nothing.bytes)]).toEqual([number, form, 404, true])
    }
})

test('a correction takes the short address; the old one stays, with a mark, the note and the way to the new one', async () => {
  await publish(1, { from: `now() - interval '1 day'` })
  const before = await find(permanent(1))
  await publish(2, { note: 'Het aantal <gezinnen> klopt nu.' })
  expect(await shown(short)).toBe('page 2 / br 2')
  const old = await find(permanent(1))
  const text = String(old.bytes)
  expect(text).toContain(`<a href="${permanent(2)}">Lees versie 2`)
  expect(text).toContain('Het aantal &lt;gezinnen&gt; klopt nu.')
  expect(text).toContain('page 1')
  expect(old.etag).not.toBe(before.etag)
  expect(brotliDecompressSync(old.brotli ?? Buffer.alloc(0)).equals(old.bytes)).toBe(true)
  expect(old.headers).toEqual({
    link: `<${permanent(2)}>; rel="successor-version", <${permanent(2)}>; rel="latest-version"`,
  })
  expect((await find(`${permanent(1)}.pdf`)).headers.link).toBe(old.headers.link)
  expect(String((await find(`${permanent(1)}.pdf`)).bytes)).toBe('%PDF 1')
  expect((await find(permanent(2))).headers).toEqual({ link: `<${permanent(1)}>; rel="predecessor-version"` })
})

test('PDF and Word of an older version say so once their copies are made, and no longer when the newer one is withdrawn', async () => {
  await publish(1, { from: `now() - interval '1 day'` })
  await publish(2, { note: 'beter', from: `now() + interval '2 seconds'` })
  const mark = () =>
    rawSql(
      fresh.superuserUrl,
      `update published.versions set marked_pdf = '%PDF 1 ouder', marked_word = 'PK 1 ouder' where number = 1`,
    )
  expect(await shown(`${permanent(1)}.pdf`)).toBe('%PDF 1')
  await mark()
  // Under embargo nobody learns that a newer version comes.
  for (const path of [`${permanent(1)}.pdf`, `${short}.pdf`]) expect(await shown(path)).toBe('%PDF 1')
  await new Promise((resolve) => setTimeout(resolve, 2_100))
  const marked = await find(`${permanent(1)}.pdf`)
  expect(String(marked.bytes)).toBe('%PDF 1 ouder')
  expect(marked.headers.link).toContain('successor-version')
  expect(await shown(`${permanent(1)}.docx`)).toBe('PK 1 ouder')
  expect(await shown(`${permanent(1)}.json`)).toContain('"publishedOn"')
  expect(await shown(`${short}.pdf`)).toBe('%PDF 2')
  await withdraw(2)
  expect(await shown(`${permanent(1)}.pdf`)).toBe('%PDF 1')
  expect(await shown(`${permanent(1)}.docx`)).toBe('PK 1')
})

test('a copy that comes later is served as soon as it is there', async () => {
  await publish(1, { from: `now() - interval '1 day'` })
  await publish(2, { note: 'beter' })
  expect(await shown(`${permanent(1)}.pdf`)).toBe('%PDF 1')
  await rawSql(fresh.superuserUrl, `update published.versions set marked_pdf = 'ouder' where number = 1`)
  expect(await shown(`${permanent(1)}.pdf`)).toBe('ouder')
})

test('withdrawn: 410 in every form with the date and the reason; the short address goes back to what stands', async () => {
  await publish(1, { from: `now() - interval '1 day'` })
  await publish(2, { note: 'beter' })
  await find(permanent(2))
  await withdraw(2, 'Een <naam> hoorde er niet in.')
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  for (const form of forms) {
    const gone = await find(`${permanent(2)}${form}`)
    expect([form, gone.status]).toEqual([form, 410])
    expect(String(gone.bytes)).not.toMatch(/page 2|%PDF|PK 2/)
    if (form === '.json')
      expect(JSON.parse(String(gone.bytes))).toMatchObject({
        withdrawnOn: today,
        reason: 'Een <naam> hoorde er niet in.',
      })
    else expect(String(gone.bytes)).toContain('Een &lt;naam&gt; hoorde er niet in.')
  }
  expect(String((await find(short)).bytes)).toContain('page 1')
  expect(String((await find(permanent(1))).bytes)).toContain('Versie 2 is ingetrokken op')
  await withdraw(1)
  for (const form of forms) expect([form, (await find(`${short}${form}`)).status]).toEqual([form, 410])
  expect(await shown('/uitkomsten')).not.toContain('Voorbeeldstad')
})

test.each([
  ["'s-Hertogenbosch", 's-hertogenbosch', '%27s-Hertogenbosch'],
  ['Súdwest-Fryslân', 'sudwest-fryslan', 'S%C3%BAdwest-Frysl%C3%A2n'],
])('%s: its address, the name of its files and its headers', async (name, slug, encoded) => {
  await publish(1, { name, slug })
  const pdf = await find(`/uitkomsten/${slug}/proefonderzoek/v1.pdf`)
  expect(pdf.headers['content-disposition']).toBe(
    `inline; filename="factsheet-${slug}-proefonderzoek-v1.pdf"; filename*=UTF-8''Factsheet%20${encoded}%2C%20Proefonderzoek%2C%20versie%201.pdf`,
  )
  expect((await find(`/uitkomsten/${slug}.docx`)).headers['content-disposition']).toMatch(/^attachment; /)
  expect(String((await find('/uitkomsten')).bytes)).toContain(name.replace("'", '&#39;'))
  await withdraw(1)
  expect(String((await find(`/uitkomsten/${slug}`)).bytes)).toContain(name.replace("'", '&#39;'))
})
