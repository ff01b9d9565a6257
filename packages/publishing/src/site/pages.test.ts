import { describe, expect, it } from 'vitest'
import { sampleSite, siteFactsheet } from '../fixtures/sample-site.ts'
import { withText } from '../fixtures/text-everywhere.ts'
import { aboutHtml } from './about-html.ts'
import { accessibilityHtml } from './accessibility-html.ts'
import { compareHtml } from './compare-html.ts'
import { dataHtml } from './data-html.ts'
import { dcatCatalogue } from './dcat.ts'
import { frameworkHtml } from './framework-html.ts'
import { indicatorCodes } from './framework-index.ts'
import { homeHtml } from './home-html.ts'
import { atomFeed, robotsTxt, securityTxt, sitemapXml } from './machine-files.ts'
import { municipalitiesHtml } from './municipalities-html.ts'
import { municipalityHtml } from './municipality-html.ts'
import { privacyHtml } from './privacy-html.ts'
import { readSearch } from './search.ts'
import type { Site } from './site.ts'

const contact = 'mailto:lek@toezicht.example'

function pagesOf(site: Site): Record<string, string> {
  const slug = site.factsheets[0]?.municipality.slug ?? ''
  return {
    home: homeHtml(site),
    list: municipalitiesHtml(site, readSearch(new URLSearchParams(), site, indicatorCodes)).html,
    gemeente: municipalityHtml(site, slug) ?? '',
    compare: compareHtml(site, new URLSearchParams({ a: slug, b: 'zwolle' })),
    framework: frameworkHtml(site),
    about: aboutHtml(site, contact),
    accessibility: accessibilityHtml(site),
    privacy: privacyHtml(site),
    data: dataHtml(site, []),
  }
}

describe('every page of the site', () => {
  const site = sampleSite([siteFactsheet('Voorbeeldstad'), siteFactsheet('Zwolle')])

  it.each(Object.entries(pagesOf(site)))(
    '%s: whole, one heading of level 1, no script, no style, nothing from elsewhere',
    (_, page) => {
      expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/)
      expect(page.match(/<h1/g)).toHaveLength(1)
      expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:|<iframe/i)
      expect(page).not.toMatch(/<(link|img|source)[^>]+(href|src)="(?!\/|https:\/\/toezicht\.example)/)
      expect(page).toMatch(/<link rel="canonical" href="https:\/\/toezicht\.example\/[^"]*">/)
      expect(page).toContain('href="/publicaties.atom"')
      expect([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toSatisfy(
        (ids: string[]) => new Set(ids).size === ids.length,
      )
    },
  )

  it('says of a gemeente what it is, when, and which category of the Woo', () => {
    const page = municipalityHtml(site, 'zwolle') ?? ''
    expect(page).toContain('<meta name="DCTERMS.issued" content="2026-11-22">')
    expect(page).toContain(
      '<meta name="OVERHEID.informatiecategorie" content="https://identifier.overheid.nl/tooi/def/thes/kern/c_fdaee95e">',
    )
    expect(page).toContain('<meta property="og:title" content="Gemeente Zwolle">')
    expect(page).toContain('<meta property="og:image" content="https://toezicht.example/delen.png">')
  })

  it.each(['<b>vet</b>', '"><img src=x onerror=alert(1)>', "' onmouseover='x", '&amp;'])(
    'shows %j as it is',
    (text) => {
      const names = { municipality: { slug: 'x', name: text }, study: { slug: 'proef', name: text, fictional: false } }
      const withdrawal = { ...names, version: 1, withdrawnOn: '2026-11-23', reason: text }
      const evil = sampleSite([siteFactsheet('Zwolle'), siteFactsheet('X', names, withText(text))], {
        withdrawn: [withdrawal],
      })
      const calm = sampleSite([siteFactsheet('Zwolle'), siteFactsheet('X', {}, withText('woord'))], {
        withdrawn: [{ ...withdrawal, reason: 'woord' }],
      })
      const reversed = (site: Site) => ({ ...site, factsheets: site.factsheets.toReversed() })
      for (const [name, page] of Object.entries(pagesOf(reversed(evil)))) {
        if (text !== '&amp;') expect([name, page.includes(text)]).toEqual([name, false])
        expect([name, page.match(/<(img|b)\b/g)]).toEqual([name, null])
        expect(page.match(/<[a-z]/g)?.length).toBe(pagesOf(reversed(calm))[name]?.match(/<[a-z]/g)?.length)
      }
      for (const file of [atomFeed(evil), sitemapXml(evil, [])]) expect(file).not.toMatch(/<(img|b)\b/)
    },
  )

  it('never ranks: gemeenten beside each other come with verdicts and without any sum', () => {
    const page = compareHtml(site, new URLSearchParams({ a: 'voorbeeldstad', b: 'zwolle' }))
    expect(page).toContain('Dit is geen ranglijst')
    expect(page).not.toMatch(/\d+ van de \d+|%/)
    expect(page.match(/<tr><th scope="row">/g)).toHaveLength(30)
    expect(compareHtml(site, new URLSearchParams({ a: 'zwolle', b: 'zwolle' }))).toContain(
      'Kies twee verschillende gemeenten.',
    )
    expect(compareHtml(site, new URLSearchParams({ a: 'weg', b: '<x>' }))).toContain(
      'Kies twee gemeenten uit de lijst.',
    )
  })
})

describe('home', () => {
  it('counts real gemeenten only, and invented ones where there are no others, saying so', () => {
    const example = siteFactsheet('Voorbeeldveen', { study: { slug: 'v', name: 'Voorbeeld', fictional: true } })
    expect(homeHtml(sampleSite([siteFactsheet('Zwolle'), example]))).toMatch(
      /Geteld over \d aanpak(ken)? in 1 gemeente\./,
    )
    expect(homeHtml(sampleSite([example]))).toContain('in 1 gemeente, die zijn verzonnen.')
  })

  it('has a door for those invited, and in a demonstration the mails and accounts', () => {
    const words = ['href="/demo/post"', 'npx -y pnpm toezicht demo accounts']
    const [real, demonstration] = [false, true].map((each) => homeHtml(sampleSite([], { demonstration: each })))
    for (const page of [real, demonstration])
      expect(page).toMatch(/href="\/aanmelden">Aanmelden[\s\S]*href="\/uitnodiging"/)
    for (const each of words) {
      expect(demonstration).toContain(each)
      expect(real).not.toContain(each)
    }
    expect(real).toContain('Er is nog geen factsheet gepubliceerd.')
  })
})

it('a report is named on the home page, in the feed and on the map', () => {
  const report = {
    title: 'Wie helpt deze gezinnen?',
    study: { slug: 'proef', name: 'Proef', fictional: false },
    visibleSince: '2026-11-22T10:00:00.000Z',
  }
  const site = sampleSite([], {
    reports: [
      { ...report, version: 2 },
      { ...report, version: 1 },
    ],
  })
  const home = homeHtml(site)
  expect(home).toContain('<a href="/rapport/proef/v2">Wie helpt deze gezinnen?</a>')
  expect(home).not.toContain('/rapport/proef/v1')
  for (const file of [atomFeed(site), sitemapXml(site, [])])
    for (const version of [1, 2]) expect(file).toContain(`https://toezicht.example/rapport/proef/v${version}`)
})

describe('files for machines', () => {
  const example = siteFactsheet('Voorbeeldveen', { study: { slug: 'v', name: 'Voorbeeld', fictional: true } })
  const site = sampleSite([siteFactsheet('Zwolle'), example])

  it('the map names real publications only', () => {
    const map = sitemapXml(site, [])
    expect(map).toContain('<loc>https://toezicht.example/uitkomsten/zwolle/proef/v1</loc>')
    expect(map).not.toContain('voorbeeldveen')
    expect(robotsTxt(site)).toContain('Sitemap: https://toezicht.example/sitemap.xml')
  })

  it('security.txt has what RFC 9116 asks, and expires within a year', () => {
    const now = Date.UTC(2026, 10, 23, 13)
    const text = securityTxt(site, contact, now)
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '')
    expect(text).toContain(`Contact: ${contact}\n`)
    expect(expires - now).toBeGreaterThan(100 * 86_400_000)
    expect(expires - now).toBeLessThan(365 * 86_400_000)
  })

  it('the feed has an entry per version, newest first; the catalogue its licence', () => {
    const newer = siteFactsheet('Alkmaar', { visibleSince: '2026-11-23T10:00:00.000Z' })
    const feed = atomFeed(sampleSite([...site.factsheets, newer]))
    expect([...feed.matchAll(/<entry><id>([^<]+)/g)].map(([, id]) => id)).toEqual([
      'https://toezicht.example/uitkomsten/alkmaar/proef/v1',
      'https://toezicht.example/uitkomsten/zwolle/proef/v1',
      'https://toezicht.example/uitkomsten/voorbeeldveen/v/v1',
    ])
    expect(feed).toContain('<updated>2026-11-23T10:00:00.000Z</updated>')
    const data = {
      study: { slug: 'proef', name: 'Proef', fictional: false },
      number: 2,
      since: '2026-11-22T09:00:00.000Z',
      factsheets: site.factsheets,
      withdrawn: [],
    }
    const catalogue = JSON.parse(dcatCatalogue(site, [data]))
    expect(catalogue['dcat:dataset'][0]['dcat:distribution'][0]).toMatchObject({
      '@id': 'https://toezicht.example/data/proef/v2/gegevens.json',
      'dct:license': { '@id': 'https://creativecommons.org/publicdomain/zero/1.0/' },
    })
  })
})
