import { sampleReport } from '@toezicht/domain/national-report/sample-report'
import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { afterAll, expect, test } from 'vitest'
import { renderFactsheetPdf } from './factsheet-pdf.ts'
import { renderFactsheetWord } from './factsheet-word.ts'
import { pdfPages, squashed, wordWords } from './fixtures/read-forms.ts'
import { closePdfPress } from './pdf-press.ts'
import { renderReportPdf } from './report/report-pdf.ts'
import { renderSupersededPdf, renderSupersededReport, renderSupersededWord } from './superseded-copy.ts'

afterAll(closePdfPress)

const portal = 'https://toezicht.example'
const band = (version: number, newest: string) =>
  squashed(`Er is een nieuwere versie. U leest versie ${version}. De nieuwste versie staat op ${portal}${newest}.`)

/** Words of a whole file without the numbers of its pages. */
const wordsOf = async (pdf: Uint8Array) => squashed((await pdfPages(pdf)).join(' ').replace(/pagina \d+ van \d+/g, ''))

test('the PDF says on its first page that a newer version stands, and else what it said', async () => {
  const copy = await renderSupersededPdf(sampleFactsheet(), portal)
  const words = band(1, '/uitkomsten/voorbeeldstad')
  const pages = await pdfPages(copy)
  expect(squashed(pages[0] ?? '')).toContain(words)
  expect(squashed(pages.slice(1).join(' '))).not.toContain(words)
  const plain = await wordsOf(await renderFactsheetPdf(sampleFactsheet(), portal))
  const letters = (text: string) => [...text].sort().join('')
  expect(letters((await wordsOf(copy)).replace(words, ''))).toBe(letters(plain))
  expect(Buffer.from(copy).toString('latin1')).not.toMatch(/\/(JavaScript|OpenAction)\b/)
  expect(Buffer.compare(await renderSupersededPdf(sampleFactsheet(), portal), copy)).toBe(0)
})

test('the copy for Word says so before anything else', async () => {
  const copy = wordWords(await renderSupersededWord(sampleFactsheet(), portal))
  const plain = wordWords(await renderFactsheetWord(sampleFactsheet(), portal))
  expect(squashed(copy)).toBe(`▲${band(1, '/uitkomsten/voorbeeldstad')}${squashed(plain)}`)
})

test('the PDF of a report says so too, and still has the heads of its rows', async () => {
  const copy = await renderSupersededReport(sampleReport, portal)
  const pages = await pdfPages(copy)
  expect(squashed(pages[0] ?? '')).toContain(band(2, '/rapport/proefonderzoek'))
  expect(await wordsOf(await renderReportPdf(sampleReport, portal))).not.toContain('nieuwereversie')
  expect(
    Buffer.from(copy)
      .toString('latin1')
      .match(/\/Scope \/Row/g),
  ).toHaveLength(15)
})
