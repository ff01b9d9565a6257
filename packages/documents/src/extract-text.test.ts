import { expect, test } from 'vitest'
import { extractText } from './extract-text.ts'
import { keptPages, pageLimits } from './page-limits.ts'
import { sampleZip } from './sample-zip.ts'
import { samplePdf } from './testing/sample-pdf.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const odt = 'application/vnd.oasis.opendocument.text'
const read = (content: Buffer, type: string) => extractText(new Uint8Array(content), type)
const word = (body: string, more: object = {}) =>
  sampleZip({ '[Content_Types].xml': '<x/>', 'word/document.xml': `<w:body>${body}</w:body>`, ...more })

test('a PDF, page by page', async () => {
  expect(await read(samplePdf(['Werkplan 2027', '', 'Regie ligt bij de werker']), 'application/pdf')).toEqual([
    'Werkplan 2027',
    '',
    'Regie ligt bij de werker',
  ])
})

test('a Word file, with the pages as they were laid out, without what was struck out', async () => {
  const body = `<w:p><w:r><w:t xml:space="preserve">Eén &amp; </w:t></w:r><w:r><w:t>twee</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>
    <w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>Bladzijde twee</w:t></w:r></w:p>`
  const notes = { 'word/footnotes.xml': '<w:footnote><w:p><w:r><w:t>Noot</w:t></w:r></w:p></w:footnote>' }
  expect(await read(word(body, notes), docx)).toEqual(['Eén & twee', 'Bladzijde twee\nNoot'])
})

test('an OpenDocument text', async () => {
  const content = `<office:body><office:text><text:tracked-changes><text:p>weg</text:p></text:tracked-changes><text:h>Plan</text:h>
    <text:p>Eerste<text:s text:c="2"/>deel</text:p><text:soft-page-break/><text:p>Tweede &lt;deel&gt;</text:p></office:text></office:body>`
  const files = { mimetype: odt, 'content.xml': content, 'META-INF/manifest.xml': '<x/>' }
  expect(await read(sampleZip(files), odt)).toEqual(['Plan\nEerste deel', 'Tweede <deel>'])
})

test('a workbook, sheet by sheet', async () => {
  const files = {
    '[Content_Types].xml': '<x/>',
    'xl/workbook.xml': '<x/>',
    'xl/sharedStrings.xml': '<sst><si><t>Gezinnen</t></si><si><r><t>Vol</t></r><r><t>tijd</t></r></si></sst>',
    'xl/worksheets/sheet1.xml':
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>',
    'xl/worksheets/sheet10.xml': '<sheetData><row r="1"><c t="inlineStr"><is><t>Tien</t></is></c></row></sheetData>',
    'xl/worksheets/sheet2.xml': '<sheetData><row r="1"><c t="s"><v>1</v></c></row></sheetData>',
  }
  expect(await read(sampleZip(files), xlsx)).toEqual(['Gezinnen 2', 'Voltijd', 'Tien'])
})

test('a picture has no text, and what cannot be read gives nothing', async () => {
  expect(await read(Buffer.from('x'), 'image/png')).toEqual([])
  expect(await read(Buffer.from('%PDF-1.7 broken'), 'application/pdf')).toBeNull()
  expect(await read(Buffer.from('PK broken'), docx)).toEqual([''])
})

test('an entity cannot grow: nothing but the five of XML is known', async () => {
  const body = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:p><w:t>&b;&#0;&#x110000;</w:t></w:p>'
  expect(await read(word(body), docx)).toEqual(['&b;'])
})

test('keeps within the limits', () => {
  expect(keptPages(Array.from({ length: 3_000 }, () => 'a'))).toHaveLength(pageLimits.pages)
  expect(keptPages(['x'.repeat(200_000)])[0]).toHaveLength(pageLimits.pageLength)
  const much = keptPages(Array.from({ length: 200 }, () => 'x'.repeat(100_000)))
  expect(much.join('')).toHaveLength(pageLimits.totalLength)
  expect(keptPages(['a\u0000b\u0007  c \n\n\n d'])).toEqual(['ab c\nd'])
})
