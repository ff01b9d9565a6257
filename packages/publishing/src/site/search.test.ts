import { describe, expect, it } from 'vitest'
import { sampleSite, siteFactsheet } from '../fixtures/sample-site.ts'
import { indicatorCodes } from './framework-index.ts'
import { municipalitiesHtml } from './municipalities-html.ts'
import { findMunicipalities, readSearch } from './search.ts'

const site = sampleSite(["'s-Hertogenbosch", 'Súdwest-Fryslân', 'Zwolle', 'Alkmaar'].map((name) => siteFactsheet(name)))
const search = (query: string) => readSearch(new URLSearchParams(query), site, indicatorCodes)
const found = (query: string) => findMunicipalities(site, search(query)).map(({ name }) => name)
const page = (query: string, of = site) => municipalitiesHtml(of, search(query))

describe('finding a gemeente', () => {
  it.each([
    ["'s-Hertogenbosch", ["'s-Hertogenbosch"]],
    ['s hertogenbosch', ["'s-Hertogenbosch"]],
    ['HERTOGEN', ["'s-Hertogenbosch"]],
    ['’s-Hertogenbosch', ["'s-Hertogenbosch"]],
    ['sudwest fryslan', ['Súdwest-Fryslân']],
    ['Súdwest-Fryslân', ['Súdwest-Fryslân']],
    ['fryslân súdwest', ['Súdwest-Fryslân']],
    ['zwolle alkmaar', []],
    ["' or 1=1 --", []],
    ['%', []],
    ['_', []],
    ['***', []],
    ['\u0000', []],
  ])('%j gives %j', (typed, names) => {
    expect(found(new URLSearchParams({ zoek: typed }).toString())).toEqual(names)
  })

  it('finds by the name of an approach too, and lists everything by name when nothing is asked', () => {
    const approach = site.factsheets[0]?.content?.approaches[0]?.name ?? ''
    expect(found(new URLSearchParams({ zoek: approach }).toString())).toHaveLength(4)
    expect(found('')).toEqual(['Alkmaar', "'s-Hertogenbosch", 'Súdwest-Fryslân', 'Zwolle'])
  })

  it('filters by study, indicator and verdict', () => {
    const indicators =
      site.factsheets[0]?.content?.approaches.flatMap(({ findings }) => findings.flatMap((each) => each.indicators)) ??
      []
    const { code, verdict } = indicators[0] ?? { code: '', verdict: 'meets' }
    const names = { meets: 'voldoet', 'improvement-point': 'verbeterpunt', 'no-verdict': 'geen-oordeel' } as const
    expect(found(`punt=${code}&oordeel=${names[verdict]}`)).toHaveLength(4)
    expect(found('punt=T5.3.1')).toEqual([])
    expect(found('onderzoek=proef')).toHaveLength(4)
  })
})

describe('an address that somebody made up', () => {
  it.each([
    'filter=x',
    'onderzoek=weg',
    'punt=T9.9.9',
    'oordeel=prima',
    'oordeel=constructor',
    'pagina=0',
    'pagina=-1',
    'pagina=1e9',
    'pagina=abc',
  ])('?%s is said and counts for nothing', (query) => {
    expect(search(query)).toMatchObject({ study: null, indicator: null, verdict: null, page: 1, hasUnknown: true })
    expect(page(query).html).toContain('Een deel van dit adres kennen wij niet.')
    expect(page(query).found).toBe(true)
  })

  it('beyond the last page is not found, with the way back', () => {
    const { html, found: there } = page('pagina=7')
    expect(there).toBe(false)
    expect(html).toContain('Bladzijde 7 is er niet. Er is 1 bladzijde: <a href="/gemeenten">')
  })

  it('gives 25 on a page and keeps the question from page to page', () => {
    const many = sampleSite(
      Array.from({ length: 60 }, (_, at) =>
        siteFactsheet(`Dorp ${String.fromCharCode(97 + (at % 26))}${'x'.repeat(at / 26)}`),
      ),
    )
    const second = municipalitiesHtml(
      many,
      readSearch(new URLSearchParams('zoek=dorp&pagina=2'), many, indicatorCodes),
    ).html
    expect(second.match(/<a href="\/gemeenten\/dorp/g)).toHaveLength(25)
    expect(second).toContain('href="/gemeenten?zoek=dorp">Vorige')
    expect(second).toContain('href="/gemeenten?zoek=dorp&amp;pagina=3">Volgende')
  })

  it('is searched for no further than its limit, and what was typed stays', () => {
    const long = 'é'.repeat(101)
    const { html } = page(new URLSearchParams({ zoek: long }).toString())
    expect(html).toContain('Uw zoekwoorden zijn te lang')
    expect(html).toContain(`value="${long}"`)
    expect(search(`zoek=${'x'.repeat(100_000)}`).text).toHaveLength(2_000)
  })

  it.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onfocus='alert(1)"])(
    '%s is text',
    (typed) => {
      const { html } = page(new URLSearchParams({ zoek: typed }).toString())
      expect(html).not.toMatch(/<script|<img|onfocus='alert|onerror=alert\(1\)>/)
      expect(html).toContain('Geen gemeente gevonden')
    },
  )
})
