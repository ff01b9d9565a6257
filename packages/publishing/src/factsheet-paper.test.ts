import { inflateSync } from 'node:zlib'
import { sampleFactsheet } from '@toezicht/domain/publication/sample-factsheet'
import { getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { factsheetHtml } from './factsheet-html.ts'
import { factsheetJson } from './factsheet-json.ts'
import { renderArchivePdf, renderFactsheetPdf } from './factsheet-pdf.ts'
import { withLongFinding } from './fixtures/long-finding.ts'
import { pageWords, pdfPages, squashed } from './fixtures/read-forms.ts'
import { shippedFactsheet } from './fixtures/shipped-factsheet.ts'
import { withText } from './fixtures/text-everywhere.ts'
import { closePdfPress } from './pdf-press.ts'

const portal = 'https://toezicht.example'

afterAll(closePdfPress)

interface Tag {
  role: string
  alt?: string
  children: Tag[]
}

/** The tags of a page in reading order; what is no tag is left out. */
async function tagsOf(pdf: Uint8Array): Promise<Tag[]> {
  const document = await getDocumentProxy(pdf.slice())
  const pages = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const trees = await Promise.all(pages.map(async (page) => (await document.getPage(page)).getStructTree()))
  return trees.map((tree) => tagOf(tree)).filter((tag) => tag !== null)
}

function tagOf(node: unknown): Tag | null {
  if (typeof node !== 'object' || node === null || !('role' in node) || !('children' in node)) return null
  const children = Array.isArray(node.children) ? node.children.map(tagOf).filter((tag) => tag !== null) : []
  return { role: String(node.role), children, ...('alt' in node && { alt: String(node.alt) }) }
}

function allOf(tags: readonly Tag[]): Tag[] {
  return tags.flatMap((tag) => [tag, ...allOf(tag.children)])
}

/** The file inside a PDF, as text. */
function attached(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1')
  const stream = raw.indexOf('stream', raw.indexOf('/Type /EmbeddedFile')) + 'stream\n'.length
  return inflateSync(pdf.subarray(stream)).toString('utf8')
}

describe('the PDF', () => {
  it('has headings that skip no level, tables of headed columns, and no picture without words', async () => {
    const tags = allOf(await tagsOf(await renderFactsheetPdf(shippedFactsheet('zwolle'), portal)))
    const levels = tags.flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? []).map(Number)
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2)
    const tables = tags.filter(({ role }) => role === 'Table')
    expect(tables.length).toBeGreaterThanOrEqual(10)
    for (const table of tables) {
      expect(table.children[0]?.role).toBe('THead')
      expect(table.children[0]?.children[0]?.children.map(({ role }) => role)).toEqual(['TH', 'TH'])
    }
    for (const row of tags.filter(({ role }) => role === 'TR'))
      expect([['TH', 'TH'], ['TH'], ['TD', 'TD']]).toContainEqual(row.children.map(({ role }) => role))
    expect(tags.filter(({ role, alt }) => role === 'Figure' && !alt)).toEqual([])
  })

  it('puts no words outside a paragraph, heading, list or cell', async () => {
    for (const page of await tagsOf(await renderFactsheetPdf(shippedFactsheet('leeuwarden'), portal)))
      for (const tag of allOf([page]).filter(({ role }) => role === 'Document' || role === 'Div'))
        expect(tag.children.map(({ role }) => role)).not.toContain('Span')
  })

  it('reads in the order of the page: conclusions, gemeente, legend, approaches, what was not assessed, versions', async () => {
    const text = squashed((await pdfPages(await renderFactsheetPdf(sampleFactsheet(), portal))).join(' '))
    const order = [
      'Hoe gaat het verder',
      'Conclusies:',
      'Dit gaat goed',
      'Dit kan beter',
      'Over de gemeente',
      'Zo leest u',
    ]
    const rest = ['Aanpak Gezinsteam', 'Bevindingen', 'Thema Toeleiding', 'Thema Aanpak', 'Ook genoemd', 'Bewaren en']
    const places = [...order, ...rest].map((words) => text.indexOf(squashed(words)))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
  })

  it('breaks Dutch words where Dutch breaks them', async () => {
    const sheet = sampleFactsheet()
    const words = 'samenwerkingsovereenkomsten jeugdgezondheidszorgmedewerkers verantwoordelijkheidsverdeling '.repeat(
      12,
    )
    const context = { ...sheet.context, paragraphs: [words.trim()] }
    const pages = await pdfPages(await renderFactsheetPdf({ ...sheet, context }, portal))
    const text = pages.join(' ')
    expect(squashed(text)).toContain(squashed(words))
    const allowed = [
      'sa-men-wer-kings-over-een-kom-sten',
      'jeugd-ge-zond-heids-zorg-me-de-wer-kers',
      'ver-ant-woor-de-lijk-heids-ver-de-ling',
    ].flatMap((syllables) => {
      const parts = syllables.split('-')
      return parts.slice(1).map((_, at) => `${parts.slice(0, at + 1).join('')}-${parts.slice(at + 1).join('')}`)
    })
    const whole = words.trim().split(' ')
    const pieces = text.slice(text.indexOf('samenwerkings'), text.lastIndexOf('verdeling') + 9).split(' ')
    const broken = pieces.flatMap((piece, at) =>
      whole.includes(`${piece}${pieces[at + 1]}`) ? [`${piece}-${pieces[at + 1]}`] : [],
    )
    expect(broken.length).toBeGreaterThan(2)
    expect(broken.filter((word) => !allowed.includes(word))).toEqual([])
  })

  it('prints a finding of 5,000 words: it alone goes on over pages, under its heading, and loses no word', async () => {
    const pages = await pdfPages(await renderFactsheetPdf(withLongFinding(), portal))
    const text = squashed(pages.join(' '))
    const lost = Array.from({ length: 5000 }, (_, word) => `gezinsplan${word}`).filter((word) => !text.includes(word))
    expect(lost).toEqual([])
    const long = pages.filter((page) => page.includes('gezinsplan'))
    expect(long.length).toBeGreaterThan(4)
    for (const page of long) expect(page).toContain('Wat STJ toetst, met het oordeel')
    const after = pages.find((page) => page.includes('Het meldpunt is bekend. Voldoet')) ?? ''
    expect(after).toContain('Partners kennen het meldpunt.')
  })

  it('page, JSON and archive copy hold the same 5,000 words, in their order', async () => {
    const sheet = withLongFinding()
    const wanted = Array.from({ length: 5000 }, (_, word) => `gezinsplan${word}`)
    const json = factsheetJson(sheet, portal)
    const archive = await pdfPages(await renderArchivePdf(sheet, portal, json))
    const forms = { page: pageWords(factsheetHtml(sheet, portal)), json, archive: squashed(archive.join(' ')) }
    for (const [form, said] of Object.entries(forms))
      expect([form, said.match(/gezinsplan\d+/g)?.length]).toEqual([form, 5000])
    expect(forms.page.match(/gezinsplan\d+/g)).toEqual(wanted)
    expect(JSON.parse(json).approaches[0].findings[1].text.match(/gezinsplan\d+/g)).toEqual(wanted)
  })
})

describe('the archive copy', () => {
  const json = factsheetJson(sampleFactsheet(), portal)

  it('is PDF/A-3a with the same words and tags, and carries the data byte for byte', async () => {
    const pdf = await renderArchivePdf(sampleFactsheet(), portal, json)
    const document = await getDocumentProxy(pdf.slice())
    const metadata = String((await document.getMetadata()).metadata?.getRaw())
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
    expect([...((await document.getAttachments()) ?? new Map()).keys()]).toEqual(['factsheet.json'])
    expect(attached(pdf)).toBe(json)
    const raw = Buffer.from(pdf).toString('latin1')
    expect(raw).toMatch(/\/AFRelationship \/Data/)
    expect(raw).not.toMatch(/\/(JavaScript|JS|Launch|OpenAction)\b/)
    const open = await renderFactsheetPdf(sampleFactsheet(), portal)
    expect(await pdfPages(pdf)).toEqual(await pdfPages(open))
    expect((await tagsOf(pdf)).map((page) => JSON.stringify(page))).toEqual(
      (await tagsOf(open)).map((page) => JSON.stringify(page)),
    )
  })

  it('gives the same bytes again, also in a fresh thread', async () => {
    const first = await renderArchivePdf(sampleFactsheet(), portal, json)
    await closePdfPress()
    expect(Buffer.compare(first, await renderArchivePdf(sampleFactsheet(), portal, json))).toBe(0)
  })

  it('carries hostile text in the data as it is', async () => {
    const sheet = withText('#panic("x") <&> ✓ 家 =1+1')
    const data = factsheetJson(sheet, portal)
    expect(attached(await renderArchivePdf(sheet, portal, data))).toBe(data)
  })
})
