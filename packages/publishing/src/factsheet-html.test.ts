import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { describe, expect, it } from 'vitest'
import { factsheetHtml } from './factsheet-html.ts'
import { factsheetIndexHtml } from './factsheet-index-html.ts'
import { factsheetJson } from './factsheet-json.ts'
import { withText } from './fixtures/text-everywhere.ts'
import { notFoundHtml } from './not-found-html.ts'
import { publicContentSecurityPolicy } from './public-shell.ts'

const portal = 'https://toezicht.example'

describe('factsheetHtml', () => {
  const page = factsheetHtml(sampleFactsheet(), portal)

  it('is a whole Dutch page without script, style or handler of its own', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/i)
    expect(publicContentSecurityPolicy).toContain("script-src 'none'")
    expect(publicContentSecurityPolicy).not.toMatch(/unsafe|nonce/)
  })

  it('says context, approach, respondents, findings, verdicts in words, conclusions and addresses', () => {
    for (const words of [
      'ongeveer 84.200',
      'Bron: CBS, januari 2026',
      '1.000 tot 1.500',
      'niet vermeld',
      'maart 2024 (als pilot)',
      'gezinscoach',
      'GGD Voorbeeld, Team Bemoeizorg',
      'Reden: De gemeente is pas begonnen met tellen.',
      '<strong>Let op:</strong> Iedere wijk telt anders.',
      'Bron: Telplan, bladzijde 4',
      'Beleidsplan Jeugd (niet gezien door STJ)',
      'Kijk elk jaar terug op het beleid.',
      'Buurtmoeders',
      '√ betekent:',
      'X betekent:',
      'gepubliceerd op 22 november 2026',
      `<link rel="canonical" href="${portal}/uitkomsten/voorbeeldstad/voorbeeldonderzoek/v1">`,
      'href="/uitkomsten/voorbeeldstad/voorbeeldonderzoek/v1.pdf"',
      'href="/uitkomsten/voorbeeldstad/voorbeeldonderzoek/v1.json"',
    ])
      expect(page).toContain(words)
    expect(page.match(/<tr class="finding"/g)).toHaveLength(4)
    expect(
      page.match(/<span class="verdict improvement-point"><svg[^>]*aria-hidden="true"[^>]*>.*?<\/svg>Verbeterpunt/g)
        ?.length,
    ).toBeGreaterThanOrEqual(2)
  })

  it('says what GGSR means where a criterion or the study is called after it, and only there', () => {
    const meaning = '<strong>GGSR</strong>: gezinnen met geringe sociale redzaamheid: '
    expect(page).not.toContain(meaning)
    const sample = sampleFactsheet()
    const [theme, ...others] = sample.framework.themes
    const [criterion, ...rest] = theme?.criteria ?? []
    if (!theme || !criterion) throw new Error('the sample has a criterion')
    const named = { ...theme, criteria: [{ ...criterion, name: 'GGSR zijn in beeld' }, ...rest] }
    const framework = { ...sample.framework, themes: [named, ...others] }
    expect(factsheetHtml({ ...sample, framework }, portal)).toContain(meaning)
    expect(factsheetHtml({ ...sample, study: { ...sample.study, name: 'GGSR 2027' } }, portal)).toContain(meaning)
  })

  it('tells machines its title, day and Woo category, and a shared link what it is', () => {
    for (const tag of [
      '<meta name="DCTERMS.title" content="Factsheet Voorbeeldstad, Voorbeeldonderzoek">',
      '<meta name="DCTERMS.issued" content="2026-11-22">',
      '<meta name="DCTERMS.type" content="onderzoeksrapporten">',
      '<meta name="OVERHEID.informatiecategorie" content="https://identifier.overheid.nl/tooi/def/thes/kern/c_fdaee95e">',
      '<meta property="og:title" content="Factsheet Voorbeeldstad, Voorbeeldonderzoek">',
      `<meta property="og:image" content="${portal}/delen.png">`,
    ])
      expect(page).toContain(tag)
    expect(page).toMatch(/<meta name="description" content="[^"]*Samenwerkend Toezicht Jeugd \(STJ\)[^"]*">/)
  })

  it('counts verdicts without the ones that are none', () => {
    expect(page).toContain('<strong>2</strong> van de 4 punten voldoen')
  })

  it('counts a single verdict as one', () => {
    const sheet = sampleFactsheet()
    const approaches = sheet.approaches.map((approach) => ({ ...approach, findings: approach.findings.slice(0, 1) }))
    const single = factsheetHtml({ ...sheet, approaches }, portal)
    expect(single).toContain('<strong>1</strong> van 1 punt voldoet')
    expect(single).toContain('<strong>0</strong> van 1 punt kan\u00A0beter')
  })

  it('marks an invented study, and only that; notes the archive, and only that', () => {
    const sheet = sampleFactsheet()
    const real = factsheetHtml({ ...sheet, study: { ...sheet.study, fictional: false }, origin: 'archive' }, portal)
    expect(page).toContain('<strong>Voorbeeld.</strong>')
    expect(page).not.toContain('Uit het archief')
    expect(real).not.toContain('Voorbeeld.')
    expect(real).toContain('Uit het archief')
  })

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
    ["' onmouseover='x", '&#39; onmouseover=&#39;x'],
    ['=1+1', '=1+1'],
    ['\u202Eomgekeerd\u202C', '\u202Eomgekeerd\u202C'],
    ['{{7*7}} #set $x @y \\', '{{7*7}} #set $x @y \\'],
    ['\\textbf{x} **vet** _schuin_ [link](javascript:x)', '\\textbf{x} **vet** _schuin_ [link](javascript:x)'],
    ["'s-Hertogenbosch en Súdwest-Fryslân", '&#39;s-Hertogenbosch en Súdwest-Fryslân'],
  ])('shows %j as it is, at every place where people write', (text, escaped) => {
    const evil = factsheetHtml(withText(text), portal)
    if (text !== escaped) expect(evil).not.toContain(text)
    expect(evil.split(escaped).length).toBeGreaterThan(30)
    expect(evil.match(/<[a-z]/g)?.length).toBe(factsheetHtml(withText('woord'), portal).match(/<[a-z]/g)?.length)
  })
})

describe('factsheetIndexHtml and notFoundHtml', () => {
  it('lists by study, marks invented ones and says what an empty list means', () => {
    const sheet = sampleFactsheet()
    const other = {
      ...sheet,
      municipality: { slug: 'x', name: '<b>X</b>' },
      study: { slug: 'ggsr', name: 'GGSR', fictional: false },
    }
    const page = factsheetIndexHtml([
      { ...sheet, publishedOn: '2026-11-22' },
      { ...other, publishedOn: '2013-09', origin: 'archive' },
    ])
    expect(page.match(/<h2>/g)).toHaveLength(2)
    expect(page.match(/class="badge"/g)).toHaveLength(1)
    expect(page).toContain('href="/uitkomsten/voorbeeldstad"')
    expect(page).toContain('&lt;b&gt;X&lt;/b&gt;')
    expect(page).toContain('september 2013, uit het archief')
    expect(factsheetIndexHtml([])).toContain('Er is nog geen factsheet gepubliceerd')
  })

  it('has a calm page for an unknown address', () => {
    expect(notFoundHtml()).toContain('Deze bladzijde bestaat niet')
  })
})

describe('factsheetJson', () => {
  it('carries the whole content in the agreed shape', () => {
    const json = JSON.parse(factsheetJson(sampleFactsheet(), portal))
    expect(json).toMatchObject({
      voorbeeld: true,
      version: 1,
      address: `${portal}/uitkomsten/voorbeeldstad/voorbeeldonderzoek/v1`,
    })
    expect(json.approaches[0].findings[1]).toEqual({
      theme: 'T1',
      criterion: 'T1.1',
      indicators: [{ code: 'T1.1.2', verdict: 'no-verdict', reason: 'De gemeente is pas begonnen met tellen.' }],
      text: 'Het aantal is nog niet bekend.\n\nDe telling is klaar in 2027.',
      pointsOfAttention: ['Iedere wijk telt anders.'],
      documents: [{ title: 'Telplan', page: 4, received: true }],
    })
    expect(json.approaches[0].findings[0].indicators).toEqual([{ code: 'T1.1.1', verdict: 'meets' }])
    expect(json.approaches[0].conclusions[1]).toEqual({
      theme: 'T2',
      strengths: [],
      improvements: ['Kijk elk jaar terug op het beleid.'],
    })
  })

  it.each([
    ['=HYPERLINK("https://kwaad.example")'],
    ['<script>alert(1)</script> & {{7*7}} #set $x$ \\textbf{x} **vet**'],
    ['","admin":true,"x":"'],
    ['\u202Eomgekeerd\u202C 家庭 👨‍👩‍👧 \u2028'],
    ["'s-Hertogenbosch en Súdwest-Fryslân"],
  ])('keeps %j as it is, at every place where people write', (text) => {
    const evil = withText(text)
    const json = JSON.parse(factsheetJson(evil, portal))
    expect(json.municipality.name).toBe(text)
    expect(json.context).toEqual(evil.context)
    expect(json.notAssessed).toEqual(evil.notAssessed)
    expect(json.approaches[0].findings[0].text).toBe(text)
    expect(json.approaches[0].conclusions).toEqual(evil.approaches[0]?.conclusions)
    expect(json).not.toHaveProperty('admin')
  })

  it('has no mark of an example on a real study', () => {
    const sheet = sampleFactsheet()
    expect(
      JSON.parse(factsheetJson({ ...sheet, study: { ...sheet.study, fictional: false } }, portal)),
    ).not.toHaveProperty('voorbeeld')
  })
})
