import { readFileSync } from 'node:fs'
import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { renderFactsheetPdf } from './factsheet-pdf.ts'
import { attentionMeaning } from './factsheet-words.ts'
import { squashed } from './fixtures/read-forms.ts'
import { withText } from './fixtures/text-everywhere.ts'
import { closePdfPress } from './pdf-press.ts'

const portal = 'https://toezicht.example'

afterAll(closePdfPress)

/** The words of every page, line breaks and doubled spaces read as one space. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false })
  return text.map((page) => page.replace(/\s+/g, ' '))
}

describe('renderFactsheetPdf', () => {
  it('is a tagged Dutch PDF/UA with title, embedded Fira Sans and no action', async () => {
    const pdf = await renderFactsheetPdf(sampleFactsheet(), portal)
    const document = await getDocumentProxy(pdf.slice())
    const { info, metadata } = await document.getMetadata()
    expect(info).toMatchObject({ Title: 'Factsheet Voorbeeldstad, Voorbeeldonderzoek', Language: 'nl-NL' })
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    const raw = Buffer.from(pdf).toString('latin1')
    expect(String(metadata?.getRaw())).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect([...raw.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map((it) => it[1]).sort()).toEqual([
      'FiraSans-Regular',
      'FiraSans-SemiBold',
    ])
    expect(raw).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction|EmbeddedFile)\b/)
  })

  it('says what the page says, with numbered pages and the mark of an invented study on each', async () => {
    const pages = await pagesOf(await renderFactsheetPdf(sampleFactsheet(), portal))
    const text = pages.join(' ')
    for (const words of [
      'Wat gaat goed',
      'Wat kan beter',
      'Hoe gaat het verder',
      'ongeveer 84.200',
      'Bron: CBS, januari 2026',
      '1.000 tot 1.500',
      'GGD Voorbeeld, Team Bemoeizorg',
      'T1.1.2',
      'Geen oordeel',
      'Reden: De gemeente',
      'Let op: Iedere wijk telt anders.',
      'Verbeterpunt',
      'Telplan, bladzijde 4',
      '(niet gezien door STJ)',
      'Kijk elk jaar terug op het beleid.',
      'Buurtmoeders',
    ])
      expect(text).toContain(words)
    pages.forEach((page, index) => {
      expect(page).toContain(`pagina ${index + 1} van ${pages.length}`)
      expect(page).toContain('Voorbeeld. Alles in deze factsheet is verzonnen')
    })
    const sheet = sampleFactsheet()
    const real = await pagesOf(
      await renderFactsheetPdf({ ...sheet, study: { ...sheet.study, fictional: false } }, portal),
    )
    expect(real.join(' ')).not.toContain('Voorbeeld.')
  })

  it('keeps the legend of the verdicts on one page, however much stands before it', async () => {
    const sheet = sampleFactsheet()
    const landed = new Set<number>()
    for (const lines of [0, 6, 9, 12, 15, 18, 21, 24]) {
      const paragraphs = Array.from({ length: lines }, (_, at) => `Wijk ${at + 1} heeft een eigen team voor gezinnen.`)
      const pages = await pagesOf(
        await renderFactsheetPdf({ ...sheet, context: { ...sheet.context, paragraphs } }, portal),
      )
      const at = pages.findIndex((page) => page.includes('Zo leest u de oordelen'))
      landed.add(at)
      for (const words of ['STJ geeft op dit punt geen oordeel', attentionMeaning]) expect(pages[at]).toContain(words)
    }
    expect(landed.size).toBeGreaterThan(1)
  })

  it('lets an approach begin where the former one ended', async () => {
    const sheet = sampleFactsheet()
    const pages = await pagesOf(await renderFactsheetPdf(sheet, portal))
    const starts = sheet.approaches.map(({ name }) => pages.findIndex((page) => page.includes(`Aanpak ${name}`)))
    expect(pages[starts[0] ?? -1]).toContain('Zo leest u de oordelen')
  })

  it('gives the same bytes again, also in a fresh thread', async () => {
    const first = await renderFactsheetPdf(sampleFactsheet(), portal)
    await renderFactsheetPdf(withText('Tussendoor'), portal)
    const second = await renderFactsheetPdf(sampleFactsheet(), portal)
    await closePdfPress()
    const third = await renderFactsheetPdf(sampleFactsheet(), portal)
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.compare(first, third)).toBe(0)
  })

  it.each([
    ['#let x = 1'],
    ['$a^2$ @bron <label>'],
    ['\\n \\u{41} *vet* _schuin_ `code`'],
    ['= kop - lijst / term: //'],
    ['#read("/etc/passwd")'],
    ['"]) #panic() [('],
    ['<script>alert(1)</script>'],
    ['\\textbf{x} \\frac{a}{b} \\input{/etc/passwd} =1+1 @SUM(A1)'],
    ["'s-Hertogenbosch, Súdwest-Fryslân en Noardeast-Fryslân"],
  ])('shows %j literally', async (text) => {
    const pages = await pagesOf(await renderFactsheetPdf(withText(text), portal))
    const seen = squashed(pages.join(' '))
    expect(seen.split(squashed(text)).length).toBeGreaterThan(20)
    expect(seen).not.toContain('root:x:0')
  })

  it('survives text without a glyph, right-to-left marks and very long words', async () => {
    for (const text of ['\u202Eomgekeerd\u202C', '家庭', '👨‍👩‍👧', 'a'.repeat(300), '\u00AD\u200B\uFEFF.'])
      expect((await renderFactsheetPdf(withText(text), portal)).length).toBeGreaterThan(10_000)
    const pages = await pagesOf(await renderFactsheetPdf(withText('✓ goed 家'), portal))
    expect(pages.join(' ')).toContain('√ goed [?]')
  })

  it('refuses whoever waits when the thread stops, and starts again', async () => {
    const lost = renderFactsheetPdf(sampleFactsheet(), portal)
    const refusal = expect(lost).rejects.toThrow('The PDF thread stopped')
    await closePdfPress()
    await refusal
    expect(Buffer.from(await renderFactsheetPdf(sampleFactsheet(), portal)).toString('latin1', 0, 5)).toBe('%PDF-')
  })
})

describe('the templates', () => {
  it('take no package, no file but their own, and no text as source', () => {
    const files = ['tree.typ', 'tree-matrix.typ', 'tree-parts.typ', 'tree-table.typ', 'marks.typ']
    const templates = files.map((file) => readFileSync(new URL(`typst/${file}`, import.meta.url), 'utf8')).join('\n')
    const imports = [...templates.matchAll(/#?\bimport\b\s*(.*?):/g)].map(([, file]) => file)
    expect(new Set(imports)).toEqual(new Set(files.slice(1).map((file) => `"${file}"`)))
    expect(templates).not.toMatch(/@preview|#?\binclude\b|\bread\(|\beval\(/)
    expect(templates).toContain('fallback: false')
  })
})
