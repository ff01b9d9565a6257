import { makeMunicipality, makeStudy } from '@toezicht/database/testing/builders/make-study'
import { type FreshDatabase, freshDatabase } from '@toezicht/database/testing/fresh-database'
import { rawSql } from '@toezicht/database/testing/raw-sql'
import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openPublishedPages } from './published-pages.ts'

let fresh: FreshDatabase
let place: { study: string; participation: string }
beforeAll(async () => {
  fresh = await freshDatabase()
  place = await fresh
    .store('owner')
    .change(null, async (changing) =>
      makeMunicipality(changing, await makeStudy(changing), { slug: 'voorbeeldstad', name: 'Voorbeeldstad' }),
    )
})
afterAll(() => fresh.close())

async function publish(number: number, state = 'now()'): Promise<void> {
  const json = JSON.stringify({ ...sampleFactsheet(), publishedOn: '2026-11-22', origin: 'study' })
  await rawSql(
    fresh.superuserUrl,
    `insert into published.versions (study_id, participation_id, municipality_slug, municipality_name, study_slug, study_name, fictional, number,
       content, content_hash, visible_from, rendered_at, html, html_br, json, pdf)
     values ($1, $2, 'voorbeeldstad', 'Voorbeeldstad', 'proefonderzoek', 'Proefonderzoek', true, $3::int, '{}', 'h', ${state}, now(),
       convert_to('page ' || $3::int, 'UTF8'), convert_to('br ' || $3::int, 'UTF8'), convert_to($4, 'UTF8'), convert_to('%PDF ' || $3::int, 'UTF8'))`,
    [place.study, place.participation, number, json],
  )
}

test('newest and permanent addresses, three forms, and 404 for everything else', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const pages = openPublishedPages(fresh.store('public_reader'))
  const shown = async (path: string) => {
    vi.advanceTimersByTime(1_500)
    const { status, bytes, brotli } = await pages.find(path)
    return status === 404 ? 404 : `${bytes}${brotli ? ` / ${brotli}` : ''}`
  }
  expect(await shown('/uitkomsten/voorbeeldstad')).toBe(404)
  await publish(1)
  expect(await shown('/uitkomsten/voorbeeldstad')).toBe('page 1 / br 1')
  await publish(2, `now() + interval '1 hour'`)
  expect(await shown('/uitkomsten/voorbeeldstad')).toBe('page 1 / br 1')
  expect(await shown('/uitkomsten/voorbeeldstad/proefonderzoek/v2')).toBe(404)
  await publish(3)
  expect(await shown('/uitkomsten/voorbeeldstad')).toBe('page 3 / br 3')
  expect(await shown('/uitkomsten/voorbeeldstad.pdf')).toBe('%PDF 3')
  expect(await shown('/uitkomsten/voorbeeldstad/proefonderzoek/v1')).toBe('page 1 / br 1')
  expect(await shown('/uitkomsten/voorbeeldstad/proefonderzoek/v1.pdf')).toBe('%PDF 1')
  expect(await shown('/uitkomsten/voorbeeldstad/proefonderzoek/v3.json')).toContain('"publishedOn":"2026-11-22"')
  expect(await shown('/uitkomsten')).toContain('href="/uitkomsten/voorbeeldstad"')
  for (const path of [
    '/uitkomsten/',
    '/uitkomsten/voorbeeldstad/v1',
    '/uitkomsten/voorbeeldstad.html',
    '/uitkomsten/../x',
  ])
    expect(await shown(path)).toBe(404)
  await rawSql(fresh.superuserUrl, 'update published.versions set withdrawn_at = now() where number = 3')
  expect(await shown('/uitkomsten/voorbeeldstad')).toBe('page 1 / br 1')
  expect(await shown('/uitkomsten/voorbeeldstad/proefonderzoek/v3')).toBe(404)
  vi.useRealTimers()
})
