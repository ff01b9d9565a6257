import { sampleReport } from '@toezicht/domain/national-report/sample-report'
import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { afterAll, describe, expect, it } from 'vitest'
import { renderFactsheetPdf } from './factsheet-pdf.ts'
import { factsheetTree } from './factsheet-tree.ts'
import { madeReport } from './fixtures/made-report.ts'
import { pdfPages, squashed } from './fixtures/read-forms.ts'
import { shippedFactsheet } from './fixtures/shipped-factsheet.ts'
import { closePdfPress } from './pdf-press.ts'
import { renderReportPdf } from './report/report-pdf.ts'
import { reportTree } from './report/report-tree.ts'
import type { DocumentTree } from './tree/node.ts'
import { paperNodes } from './tree/paper-nodes.ts'
import { walk } from './tree/walk.ts'

const portal = 'https://toezicht.example'

afterAll(closePdfPress)

/** Words of each page without its foot and without the band of an invented study. */
async function bodies(pdf: Uint8Array, tree: DocumentTree): Promise<string[]> {
  const pages = await pdfPages(pdf)
  return pages.map((page, at) =>
    [`${tree.title} pagina ${at + 1} van ${pages.length}`, tree.example ?? '']
      .reduce((text, part) => text.replace(squashed(part), ''), squashed(page))
      .trim(),
  )
}

/** Everything that stands above something else. */
function headingsOf(tree: DocumentTree): string[] {
  return walk(paperNodes(tree)).flatMap((node) => {
    if (node.kind === 'section') return [node.heading]
    if (node.kind === 'table')
      return [
        node.caption,
        ...node.columns.map(({ heading }) => heading),
        ...node.groups.flatMap(({ heading }) => heading ?? []),
      ]
    if (node.kind === 'columns') return node.sides.map(({ heading }) => heading)
    if (node.kind === 'grouped-list') return node.groups.map(({ term }) => term)
    return node.kind === 'figure' || node.kind === 'matrix' ? [node.caption] : []
  })
}

describe.each([
  ['Leeuwarden', () => shippedFactsheet('leeuwarden')],
  ['Zwolle', () => shippedFactsheet('zwolle')],
])('%s on paper', (_, factsheet) => {
  it('no page ends with a heading, or with the head of a table', async () => {
    const tree = factsheetTree(factsheet(), portal)
    const pages = await bodies(await renderFactsheetPdf(factsheet(), portal), tree)
    for (const heading of headingsOf(tree))
      for (const page of pages) expect([heading, page.endsWith(squashed(heading))]).toEqual([heading, false])
  })
})

describe('a factsheet', () => {
  it('keeps the facts of an approach under its name and description, however much stands before them', async () => {
    const sheet = sampleFactsheet()
    const landed = new Set<number>()
    for (const lines of [0, 4, 7, 10, 13, 16, 20, 24]) {
      const paragraphs = Array.from({ length: lines }, (_, at) => `Wijk ${at + 1} heeft een eigen team voor gezinnen.`)
      const pages = await pdfPages(
        await renderFactsheetPdf({ ...sheet, context: { ...sheet.context, paragraphs } }, portal),
      )
      const at = pages.findIndex((page) => page.includes('Aanpak Gezinsteam'))
      landed.add(at)
      for (const words of ['Een team voor gezinnen', 'Begonnen', 'Wie vulden een vragenlijst in'])
        expect(pages[at]).toContain(words)
    }
    expect(landed.size).toBeGreaterThan(1)
  })
})

describe('a short report', () => {
  it('never ends with a page of two lines, however much stands before them', async () => {
    const landed = new Set<number>()
    for (const lines of [0, 10, 12, 14, 16, 18, 20]) {
      const words = {
        kind: 'text' as const,
        paragraphs: Array.from({ length: lines }, (_, at) => [`Zin ${at + 1} van dit rapport.`]),
      }
      const pages = await pdfPages(
        await renderReportPdf({ ...sampleReport, blocks: [...sampleReport.blocks, words] }, portal),
      )
      landed.add(pages.length)
      expect(pages.at(-1)).toContain('Zo leest u de cijfers en de oordelen')
      expect(pages.at(-1)).toContain('Bewaren en hergebruiken')
    }
    expect(landed.size).toBeGreaterThan(1)
  })
})

describe('a report of the real size', () => {
  const report = madeReport()
  const tree = reportTree(report, portal)

  it('no page ends with a heading; none holds a few lines; the map and each table stand on one page', async () => {
    const pages = await bodies(await renderReportPdf(report, portal), tree)
    for (const heading of headingsOf(tree))
      for (const page of pages) expect([heading, page.endsWith(squashed(heading))]).toEqual([heading, false])
    for (const page of pages) expect(page.length).toBeGreaterThan(150)
    const map = pages.filter((page) => page.includes(squashed('Gemeente en aanpak')))
    expect(map).toHaveLength(1)
    for (const { municipality, approach } of report.approaches)
      expect(map[0]).toContain(squashed(`${municipality}${approach}`))
    for (const { criteria } of report.framework.themes) {
      const statements = criteria.flatMap(({ indicators }) =>
        indicators.map(({ code, statement }) => squashed(`${code} ${statement}`)),
      )
      expect(pages.filter((page) => statements.some((each) => page.includes(each)))).toHaveLength(1)
    }
  })

  it('its contents say on which page each part begins', async () => {
    const pages = await bodies(await renderReportPdf(report, portal), tree)
    const sections = tree.children.flatMap((node) =>
      node.kind === 'section' && node.id !== 'uitleg' && node.id !== 'bewaren' ? [squashed(node.heading)] : [],
    )
    for (const heading of sections) {
      const at = pages.findIndex((page, index) =>
        index === 0 ? page.split(heading).length > 2 : page.includes(heading),
      )
      expect(pages[0]).toMatch(new RegExp(`${heading}\\.*${at + 1}(?!\\d)`))
    }
  })
})
