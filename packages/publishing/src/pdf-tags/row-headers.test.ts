import { sampleReport } from '@toezicht/domain/national-report/sample-report'
import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { afterAll, expect, test } from 'vitest'
import { renderFactsheetPdf } from '../factsheet-pdf.ts'
import { pdfPages } from '../fixtures/read-forms.ts'
import { closePdfPress } from '../pdf-press.ts'
import { renderReportPdf } from '../report/report-pdf.ts'
import { readObjects, writeObjects } from './pdf-objects.ts'
import { tagRowHeaders } from './row-headers.ts'

const portal = 'https://toezicht.example'
const [figure, ...figures] = sampleReport.figures
if (!figure) throw new Error('the sample has figures')

afterAll(closePdfPress)

/** Object number → text, of the tags alone. */
const tagsOf = (pdf: Uint8Array) =>
  new Map(
    [...readObjects(pdf).objects].filter(([, object]) => /^\d+ 0 obj\n<<\n {2}\/Type \/StructElem\n/.test(object)),
  )

test('every row of a report begins with its own header, which its other cells and the list of names know', async () => {
  const pdf = await renderReportPdf(sampleReport, portal)
  const tags = tagsOf(pdf)
  const headers = [...tags].filter(([, tag]) => tag.includes('/Scope /Row'))
  // Two figures of 2 + 2 and 3 shares, four indicators, a map of four approaches.
  expect(headers).toHaveLength(2 + 2 + 3 + 4 + 4)
  const root = [...readObjects(pdf).objects.values()].find((object) => object.includes('/Type /StructTreeRoot')) ?? ''
  const names = [...(/\/Names \[([^\]]*)\]/.exec(root)?.[1] ?? '').matchAll(/\((\w+)\) (\d+) 0 R/g)]
  expect(names.map(([, name]) => name)).toEqual(names.map(([, name]) => name).sort())
  for (const [number, header] of headers) {
    expect(header).toContain('/S /TH\n')
    const name = /\/ID \((\w+)\)/.exec(header)?.[1]
    expect(names.find(([, each]) => each === name)?.[2]).toBe(String(number))
    const [, row] = /\/P (\d+) 0 R/.exec(header) ?? []
    const cells = [...tags.values()].filter((tag) => tag.includes(`/P ${row} 0 R`) && tag.includes('/S /TD\n'))
    expect(cells.length).toBeGreaterThan(1)
    for (const cell of cells) expect(cell).toMatch(new RegExp(`/Headers \\[\\(${name}\\) \\(U`))
  }
})

test('a factsheet has no heads of rows: its first cells are as long as the others', async () => {
  const tags = [...tagsOf(await renderFactsheetPdf(sampleFactsheet(), portal)).values()]
  expect(tags.filter((tag) => tag.includes('/S /TD\n')).length).toBeGreaterThan(7)
  expect(tags.join('')).not.toContain('/Scope /Row')
})

test('words that look like tags are no tags', async () => {
  const words =
    'x\n  /Type /StructElem\n  /S /Table\n  /K [1 0 R]\n>>\nendobj\n\n7 0 obj\nxref\n0 3\nstartxref\n0\n%%EOF'
  const shares = figure.shares.map((share) => ({ ...share, label: words }))
  const pdf = await renderReportPdf(
    { ...sampleReport, title: words, figures: [{ ...figure, title: words, shares }, ...figures] },
    portal,
  )
  const rows = [...tagsOf(pdf).values()].filter((tag) => tag.includes('/Scope /Row'))
  expect(rows).toHaveLength(15)
  expect((await pdfPages(pdf)).join(' ').replace(/\s/g, '')).toContain(words.replace(/\s/g, ''))
})

test('another number of tables than the content has, or another kind of file, is refused', async () => {
  const pdf = await renderFactsheetPdf(sampleFactsheet(), portal)
  expect(() => tagRowHeaders(pdf, [true])).toThrow('2 tables in the PDF, 1 in its content')
  expect(() => tagRowHeaders(pdf.slice(0, -20), [true])).toThrow('Not the kind of PDF')
  const shifted = Buffer.from(Buffer.from(pdf).toString('latin1').replace('\n5 0 obj', '\n\n5 0 obj'), 'latin1')
  expect(() => tagRowHeaders(shifted, [true])).toThrow()
})

test('taking a file apart and putting it together changes no byte', async () => {
  const pdf = await renderFactsheetPdf(sampleFactsheet(), portal)
  expect(Buffer.compare(writeObjects(readObjects(pdf)), pdf)).toBe(0)
})
