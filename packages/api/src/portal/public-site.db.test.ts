import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { factsheetJson } from '@toezicht/publishing/factsheet-json'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openPublicSite, type PublicSite } from './public-site.ts'

/** Words that stand in what is not public yet, and nowhere else. */
const canary = 'Kanariegemeente'
let fresh: FreshDatabase
let site: PublicSite
let places: Record<string, { study: string; participation: string }> = {}
const place = { url: 'https://toezicht.example', demonstration: false, securityContact: 'mailto:lek@toezicht.example' }

beforeAll(async () => {
  fresh = await freshDatabase()
  places = await fresh.store('owner').change(null, async (changing) => {
    const study = await makeStudy(changing)
    return {
      sudwest: await makeMunicipality(changing, study, { slug: 'sudwest-fryslan', name: 'Súdwest-Fryslân' }),
      kanarie: await makeMunicipality(changing, study, { slug: 'kanarie', name: canary }),
    }
  })
  vi.useFakeTimers({ toFake: ['performance'] })
  site = openPublicSite(fresh.store('public_reader'), place)
})
afterAll(async () => {
  vi.useRealTimers()
  await fresh.close()
})

/** A version that was rendered a minute ago; `from` and `rendered` as SQL. */
async function publish(
  key: string,
  number: number,
  from: string,
  rendered = `now() - interval '1 minute'`,
): Promise<void> {
  const at = places[key] ?? { study: '', participation: '' }
  const [slug, name] = key === 'kanarie' ? ['kanarie', canary] : ['sudwest-fryslan', 'Súdwest-Fryslân']
  const content = {
    ...sampleFactsheet(),
    municipality: { slug, name },
    version: number,
    publishedOn: '2026-11-22',
    origin: 'study' as const,
  }
  const json = factsheetJson({ ...content, study: { ...content.study, slug: 'proef' } }, place.url)
  await rawSql(
    fresh.superuserUrl,
    `insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number,
       content, content_hash, visible_from, rendered_at, html, html_br, json, pdf)
     values ($1, $2, $3, $4, 'proef', 'Proefonderzoek', false, $5::int, '{}', 'h', ${from}, ${rendered}, 'page', 'br', convert_to($6, 'UTF8'), '%PDF')`,
    [at.study, at.participation, slug, name, number, json],
  )
}

async function shown(path: string, query = ''): Promise<{ status: number; text: string }> {
  vi.advanceTimersByTime(1_500)
  const { status, bytes } = await site.find(path, query)
  return { status, text: bytes.toString() }
}

const fixed = [
  '/',
  '/gemeenten',
  '/vergelijken',
  '/toetsingskader',
  '/toetsingskader/ggsr-2013',
  '/over',
  '/toegankelijkheid',
  '/privacy',
  '/data',
  '/data/catalogus.jsonld',
  '/data/schema/gegevens-1.json',
  '/publicaties.atom',
  '/robots.txt',
  '/sitemap.xml',
  '/.well-known/security.txt',
]
const files = [
  'gegevens.json',
  'oordelen.csv',
  'bevindingen.csv',
  'conclusies.csv',
  'aanpakken.csv',
  'csv-metadata.json',
]
const guessed = [
  '/gemeenten/kanarie',
  '/gemeenten/Kanarie',
  '/gemeenten/',
  '/gemeenten/kanarie/',
  '/gemeenten/kanarie.json',
  '/gemeenten/..',
  '/gemeenten/%2e%2e',
  "/gemeenten/kanarie'--",
  '/toetsingskader/ggsr-2014',
  '/toetsingskader/',
  '/data/',
  '/data/proef',
  '/data/proef/',
  '/data/proef/v0',
  '/data/schema',
  '/data/schema/gegevens-2.json',
  '/data/schema/csv-1.json',
  '/data/constructor/gegevens.json',
  '/data/__proto__/gegevens.json',
  ...[null, 0, 1, 2, 3].flatMap((number) =>
    files.map((file) => `/data/proef${number === null ? '' : `/v${number}`}/${file}`),
  ),
  '/over/',
  '/.well-known',
  '/.well-known/',
  '/.well-known/security.txt/',
  '/robots.txt/x',
  '//',
  '/gemeenten//kanarie',
]

async function crawl(): Promise<void> {
  const missing = await shown('/dit-is-er-niet')
  expect(missing.status).toBe(404)
  for (const path of guessed) expect([path, await shown(path)]).toEqual([path, missing])
  for (const path of fixed) {
    const { status, text } = await shown(path)
    expect([path, status]).toEqual([path, 200])
    expect([path, text.includes(canary) || text.includes('kanarie')]).toEqual([path, false])
  }
  for (const query of ['zoek=kanarie', 'onderzoek=proef', 'punt=T1.1.1', 'oordeel=voldoet'])
    expect([query, (await shown('/gemeenten', query)).text.includes(canary)]).toEqual([query, false])
  const beside = await shown('/vergelijken', 'a=kanarie&b=kanarie')
  expect(beside.text).not.toContain(canary)
}

test('before anything is public, every guessable address is the same 404 and every page is silent about it', async () => {
  await publish('kanarie', 1, `now() + interval '1 hour'`)
  await publish('kanarie', 2, `now() - interval '1 hour'`, 'null')
  await publish('kanarie', 3, `now() + interval '2 hours'`)
  await rawSql(
    fresh.superuserUrl,
    `update published.versions set withdrawn_at = now(), withdrawal_reason = 'Ingetrokken: kanarie' where number = 3`,
  )
  await crawl()
})

test('what is public is found, with and without its accents; pages are kept and change with what is public', async () => {
  await publish('sudwest', 1, `now() - interval '30 seconds'`)
  expect((await shown('/gemeenten/sudwest-fryslan')).text).toContain('Gemeente Súdwest-Fryslân')
  expect((await shown('/gemeenten', 'zoek=sudwest+fryslan')).text).toContain('1 gemeente gevonden')
  expect((await shown('/')).text).toContain('Súdwest-Fryslân')
  expect((await shown('/gemeenten', 'pagina=2')).status).toBe(404)
  const [first, second] = [await site.find('/gemeenten', 'x=1'), await site.find('/gemeenten', 'y=2')]
  expect(second).toBe(first)
  expect(first.brotli?.length).toBeLessThan(first.bytes.length)
  const home = await site.find('/', '')
  vi.advanceTimersByTime(1_500)
  expect(await site.find('/', '')).toBe(home)
  for (const path of ['/data/proef', '/data/proef/v1/gegevens.json'])
    expect((await shown(path)).text).not.toContain(canary)
  for (const file of files) expect((await shown(`/data/proef/v1/${file}`)).status).toBe(200)
})

test('one second before the embargo nothing, after it everything; data keep their numbers and bytes', async () => {
  const before = await shown('/data/proef/v1/gegevens.json')
  await rawSql(fresh.superuserUrl, `delete from published.versions where municipality_slug = 'kanarie'`)
  await publish('kanarie', 1, `clock_timestamp() + interval '1 second'`)
  expect((await shown('/gemeenten/kanarie')).status).toBe(404)
  expect((await shown('/publicaties.atom')).text).not.toContain(canary)
  await vi.waitFor(async () => expect((await shown('/gemeenten/kanarie')).status).toBe(200), {
    timeout: 5_000,
    interval: 100,
  })
  await vi.waitFor(async () => expect((await shown('/data/proef/v2/oordelen.csv')).text).toContain(canary), {
    timeout: 6_000,
    interval: 200,
  })
  expect(await shown('/data/proef/v1/gegevens.json')).toEqual(before)
  expect((await shown('/data/proef/gegevens.json')).text).toBe((await shown('/data/proef/v2/gegevens.json')).text)
  expect((await shown('/data/proef')).text).toContain('Versie 1</a>')
  expect((await shown('/data/proef/v3/gegevens.json')).status).toBe(404)
})

test('what is withdrawn leaves every page and file at once, with the reason; what never held it stays', async () => {
  const before = await shown('/data/proef/v1/gegevens.json')
  await rawSql(
    fresh.superuserUrl,
    `update published.versions set withdrawn_at = now(), withdrawal_reason = 'Een cijfer klopte niet.' where municipality_slug = 'kanarie'`,
  )
  const gone = await shown('/data/proef/v2/oordelen.csv')
  expect(gone.status).toBe(410)
  expect(gone.text).toContain(`Gemeente ${canary}, versie 1: ingetrokken op `)
  expect(gone.text).toContain('Reden: Een cijfer klopte niet.')
  expect(await shown('/data/proef/v1/gegevens.json')).toEqual(before)
  expect((await shown('/data/proef/gegevens.json')).text).not.toContain(canary)
  for (const path of ['/', '/sitemap.xml', '/publicaties.atom', '/gemeenten'])
    expect([path, (await shown(path)).text.includes(canary)]).toEqual([path, false])
  expect((await shown('/gemeenten/kanarie')).text).toMatch(/Ingetrokken<\/h2>[\s\S]*versie 1: ingetrokken op/)
  expect((await shown('/data')).text).toContain('Niet meer in deze gegevens')
  await rawSql(fresh.superuserUrl, 'update published.versions set withdrawn_at = now() where withdrawn_at is null')
  for (const path of ['/data/proef', '/data/proef/gegevens.json', '/data/proef/v1/oordelen.csv'])
    expect([path, (await shown(path)).status]).toEqual([path, 410])
  expect((await shown('/data')).text).toMatch(/Niet meer beschikbaar<[\s\S]*Een cijfer klopte niet\./)
  expect((await shown('/gemeenten/sudwest-fryslan')).text).toContain('Over deze gemeente staat hier nu geen factsheet.')
})
