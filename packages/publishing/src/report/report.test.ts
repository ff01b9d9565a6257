import type { Report } from '@toezicht/domain/national-report/report'
import { sampleReport } from '@toezicht/domain/national-report/sample-report'
import { publishedCounts } from '@toezicht/framework/figure-check/published-counts'
import { parseCsv } from 'hucre/csv'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { madeReport } from '../fixtures/made-report.ts'
import { plainOds } from '../fixtures/read-forms.ts'
import { reportWithText } from '../fixtures/report-with-text.ts'
import { mapAtMost } from './report-blocks.ts'
import { reportHtml } from './report-html.ts'
import { reportJson } from './report-json.ts'
import { reportSheets } from './report-sheets.ts'
import { leftOutText } from './report-words.ts'

const portal = 'https://toezicht.example'
const evil =
  "=1+1 </text></svg><script>alert(1)</script> #let x = 1 $a^2$ *dik* \"' \\u{41} [[one-plan.yes]] \\textbf{x} 's-Hertogenbosch Súdwest-Fryslân"

describe('the page', () => {
  const page = reportHtml(sampleReport, portal)

  test('is a whole Dutch page without script, style or handler of its own, with one heading of level 1', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/)
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/i)
    expect(page.match(/<h1/g)).toHaveLength(1)
  })

  test('says every block, every name and where it stands', () => {
    for (const words of [
      'Over 4 aanpakken in 3 gemeenten. De cijfers zijn geteld op 20 november 2026.',
      '1 aanpak in 1 gemeente telt niet mee in dit rapport, omdat de factsheet daarover niet openbaar is.',
      'Dit is versie 2, een verbetering.',
      'Bij 67% (2 van 3 aanpakken) werkt iedereen met één plan.',
      'Figuur 1: Plan en aantal gezinnen',
      'Uit het onderzoek: Een gezin met vier hulpverleners',
      'Telt niet mee: 1 aanpak waarvan dit niet bekend is en 1 aanpak buiten deze voorwaarde.',
      'Eén aanpak kan bij meer dan één antwoord tellen.',
      'Thema Toeleiding',
      'Iedereen bedoelt dezelfde groep.',
      '&#39;s-Voorbeeldhage',
      'href="/uitkomsten/sudwest-voorbeeld"',
      `<link rel="canonical" href="${portal}/rapport/proefonderzoek/v2">`,
      'href="/rapport/proefonderzoek/v2.ods"',
      '<meta name="DCTERMS.title"',
      '<meta name="DCTERMS.issued"',
      '<meta name="OVERHEID.informatiecategorie" content="https://identifier.overheid.nl/tooi/def/thes/kern/c_fdaee95e">',
      `<meta property="og:image" content="${portal}/delen.png">`,
    ])
      expect(page).toContain(words)
    expect(page.match(/<svg[^>]*role="img"/g)).toHaveLength(4)
  })

  test('every id is there once, and every link within the page leads to one', () => {
    const twice = { ...sampleReport, blocks: [...sampleReport.blocks, ...sampleReport.blocks] }
    for (const each of [page, reportHtml(twice, portal), reportHtml(madeReport(), portal)]) {
      const ids = [...each.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, target] of each.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
      for (const [, named] of each.matchAll(/aria-labelledby="([^"]+)"/g))
        for (const id of named?.split(' ') ?? []) expect(ids).toContain(id)
    }
  })

  test('headings never skip a level', () => {
    const levels = [...reportHtml(madeReport(), portal).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test('text of others stays text', () => {
    const nasty = reportHtml(reportWithText(evil), portal)
    expect(nasty).not.toMatch(/<script|<\/script/)
    expect(nasty.match(/<\/svg>/g)?.length).toBe(nasty.match(/<svg /g)?.length)
    expect(
      nasty.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt; #let x = 1 \$a\^2\$ \*dik\*/g)?.length,
    ).toBeGreaterThan(20)
  })
})

test('what is left out is said in the right number', () => {
  const said = (approaches: number, municipalities: number) =>
    leftOutText({ ...sampleReport, leftOut: { approaches, municipalities } })
  expect([said(0, 0), said(1, 1), said(2, 1), said(6, 3)]).toEqual([
    null,
    '1 aanpak in 1 gemeente telt niet mee in dit rapport, omdat de factsheet daarover niet openbaar is.',
    '2 aanpakken in 1 gemeente tellen niet mee in dit rapport, omdat de factsheet daarover niet openbaar is.',
    '6 aanpakken in 3 gemeenten tellen niet mee in dit rapport, omdat de factsheets daarover niet openbaar zijn.',
  ])
})

describe('the map of all approaches', () => {
  const mapOf = (report: Report) =>
    reportHtml(report, portal).match(/<table class="matrix"[\s\S]*?<\/table>/)?.[0] ?? ''

  test('has a row for each approach and a word in every cell', () => {
    const map = mapOf(madeReport())
    expect(map.match(/<th scope="row">/g)).toHaveLength(30)
    expect(
      map.match(/<td class="[mxnq]"><span>(Voldoet|Verbeterpunt|Geen oordeel|Nog geen oordeel)<\/span><\/td>/g),
    ).toHaveLength(900)
    expect(mapOf({ ...sampleReport, approaches: sampleReport.approaches.slice(0, 1) })).toContain('1 aanpak bij elkaar')
  })

  test('with more approaches than fit says where they stand', () => {
    const many = madeReport(Math.ceil((mapAtMost + 1) / 30))
    expect(mapOf(many)).toBe('')
    expect(reportHtml(many, portal)).toContain('Dit rapport telt 210 aanpakken.')
    expect(mapOf({ ...sampleReport, approaches: [] })).toBe('')
  })
})

describe('downloads', () => {
  test('JSON says everything, with its address', () => {
    const { format, address, voorbeeld, source, terms, ...rest } = JSON.parse(reportJson(sampleReport, portal))
    expect({ format, address, voorbeeld }).toEqual({
      format: 'toezicht-report-json/1',
      address: `${portal}/rapport/proefonderzoek/v2`,
      voorbeeld: true,
    })
    expect(source + terms).toMatch(/STJ.*CC0 1\.0/)
    expect({ ...rest, format: sampleReport.format }).toEqual(sampleReport)
  })

  test('JSON keeps what people wrote letter by letter', () => {
    const json = JSON.parse(reportJson(reportWithText(evil), portal)) as Report
    expect([json.title, json.correction, json.approaches[0]?.municipality]).toEqual([evil, evil, evil])
    expect(json.figures.flatMap(({ shares }) => shares.map(({ label }) => label))).toEqual(Array(7).fill(evil))
  })

  test.each([
    ['xlsx', readXlsx],
    ['ods', (file: Uint8Array) => readOds(plainOds(file))],
  ] as const)('%s: every published count is there, read back', async (form, read) => {
    const { sheets } = await read((await reportSheets(madeReport(), portal))[form])
    expect(sheets.map(({ name }) => name)).toEqual([
      'Over dit rapport',
      'Cijfers',
      'Indicatoren',
      'Oordelen per aanpak',
    ])
    const [, figures, indicators, verdicts] = sheets
    const counts = (figures?.rows ?? []).map((row) => row.slice(0, 5))
    for (const [code, share, numerator, denominator, percent] of publishedCounts) {
      const figure = madeReport().figures.find((it) => it.code === code)
      const label = figure?.shares.find((it) => it.code === share)?.label
      expect(counts).toContainEqual([figure?.title, label, numerator, denominator, percent])
    }
    expect(indicators?.rows).toHaveLength(31)
    expect(verdicts?.rows).toHaveLength(31)
    expect(verdicts?.rows[1]).toHaveLength(32)
  })

  test.each([
    ['xlsx', readXlsx],
    ['ods', (file: Uint8Array) => readOds(plainOds(file))],
  ] as const)('%s: no key of ours stands in it, those are in the open data', async (form, read) => {
    const report = madeReport()
    const made = await reportSheets(report, portal)
    const cells = (await read(made[form])).sheets.flatMap(({ rows }) => rows.flat())
    const csv = parseCsv(new TextDecoder().decode(made.csv)).flat()
    for (const { code } of report.figures) {
      expect(cells).not.toContain(code)
      expect(csv).toContain(code)
    }
  })

  test('no form lets a text be calculated', async () => {
    const { xlsx, ods, csv } = await reportSheets(reportWithText(evil), portal)
    for (const { sheets } of [await readXlsx(xlsx), await readOds(plainOds(ods))]) {
      for (const { cells } of sheets)
        expect([...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([])
      expect(sheets[3]?.rows[1]?.slice(0, 2)).toEqual([evil, evil])
    }
    const rows = parseCsv(new TextDecoder().decode(csv))
    expect(rows.flat().filter((cell) => /^[=+@]/.test(String(cell)))).toEqual([])
    expect(rows.flat()).toContain(`'${evil}`)
  })

  test('the long table has a line for every share, indicator and verdict', async () => {
    const { csv } = await reportSheets(sampleReport, portal)
    const kinds = parseCsv(new TextDecoder().decode(csv)).map(([kind]) => kind)
    const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length
    expect([count('cijfer'), count('indicator'), count('oordeel')]).toEqual([7, 4, 16])
  })

  test('the same report gives the same bytes', async () => {
    const [one, other] = [await reportSheets(madeReport(), portal), await reportSheets(madeReport(), portal)]
    for (const form of ['xlsx', 'ods', 'csv'] as const) expect(Buffer.compare(one[form], other[form])).toBe(0)
  })
})
