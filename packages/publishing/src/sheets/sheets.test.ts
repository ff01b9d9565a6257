import { strFromU8, unzipSync } from 'fflate'
import { parseCsv } from 'hucre/csv'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { plainOds } from '../fixtures/read-forms.ts'
import { csvBytes } from './csv.ts'
import type { Workbook } from './sheet.ts'
import { odsBytes, tabNames, xlsxBytes } from './workbook.ts'

const nasty = [
  '=1+1',
  '+31 58 123',
  '-1',
  '@SUM(A1)',
  '|calc',
  ' =HYPERLINK("https://kwaad.example")',
  '＝1+1',
  "'s-Hertogenbosch",
  'Súdwest-Fryslân',
  'een, "twee"\ndrie',
  '<b>&amp;</b>',
  '_x0041_',
  '#image("x")',
]
const workbook: Workbook = {
  title: 'Landelijk rapport',
  date: '2014-06-01',
  sheets: [
    {
      name: 'Cijfers',
      columns: [{ heading: 'Naam' }, { heading: 'Aantal', width: 9 }, { heading: 'Leeg' }],
      rows: nasty.map((text, at) => [text, at - 3, null]),
    },
    { name: 'Cijfers', columns: [{ heading: '=1' }], rows: [] },
  ],
}
const [sheet = { name: '', columns: [], rows: [] }] = workbook.sheets

test.each([
  ['XLSX', xlsxBytes, readXlsx],
  ['ODS', odsBytes, (file: Uint8Array) => readOds(plainOds(file))],
])('%s: read back, every text is what it was and nothing is a formula', async (_, write, read) => {
  const { sheets } = await read(await write(workbook))
  const [figures, empty] = sheets
  expect(sheets.map(({ name }) => name)).toEqual(['Cijfers', 'Cijfers (2)'])
  expect(figures?.rows.map(([text]) => text)).toEqual(['Naam', ...nasty])
  expect(figures?.rows.slice(1).map(([, number]) => number)).toEqual(nasty.map((_text, at) => at - 3))
  expect(empty?.rows[0]?.[0]).toBe('=1')
  expect([...(figures?.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([])
})

test.each([
  ['XLSX', xlsxBytes],
  ['ODS', odsBytes],
])('%s: the same content gives the same bytes', async (_, write) => {
  const bytes = await write(workbook)
  expect(Buffer.from(await write(structuredClone(workbook))).equals(Buffer.from(bytes))).toBe(true)
  expect(Buffer.from(await write({ ...workbook, date: '2014-06-02' })).equals(Buffer.from(bytes))).toBe(false)
})

test('CSV: what a spreadsheet would calculate gets an apostrophe, numbers stay numbers', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvBytes(sheet))
  expect(text.startsWith('\uFEFFNaam,Aantal,Leeg\r\n')).toBe(true)
  const rows = parseCsv(text.slice(1))
  expect(rows.slice(1, 14).map(([first]) => first)).toEqual(
    nasty.map((each) => (/^\s*[=+\-@|＝]/.test(each) ? `'${each}` : each)),
  )
  expect(rows[1]?.[1]).toBe('-3')
})

test('what no spreadsheet can hold leaves the text, and a cell is never longer than Excel reads', async () => {
  const odd = [['a\u0000b\u0007c\uFFFEd\uD800', 'x'.repeat(40_000), 'een\r\ntwee\tdrie']]
  const columns = [{ heading: 'A' }, { heading: 'B' }, { heading: 'C' }]
  const { sheets } = await readXlsx(await xlsxBytes({ ...workbook, sheets: [{ name: 'Vreemd', columns, rows: odd }] }))
  const [control, long, lines] = sheets[0]?.rows[1] ?? []
  expect(control).toBe('abcd\uFFFD')
  expect(String(long)).toHaveLength(32_767)
  expect(String(long)).toMatch(/hier ingekort\)$/)
  expect(lines).toBe('een\ntwee drie')
})

const tricky: Workbook = {
  ...workbook,
  sheets: [
    {
      name: "'s-Hertogenbosch & <b>'s",
      columns: [{ heading: 'Cijfer', width: 30 }, { heading: 'Percentage' }, { heading: 'Eenheid' }],
      rows: [
        ['</table:table-row><table:table-column/><table:table table:name="x">', 93, 'aanpak'],
        ['woord '.repeat(40).trim(), 7, 'gemeente'],
      ],
    },
    { name: 'Breed', columns: Array.from({ length: 20 }, (_, at) => ({ heading: `T${at}` })), rows: [] },
  ],
}

test('ODS: columns have their widths, the first row stays and comes back, words beside a number have room, all of it Dutch', async () => {
  const file = unzipSync(await odsBytes(tricky))
  const [content, styles, settings] = ['content', 'styles', 'settings'].map((part) =>
    strFromU8(file[`${part}.xml`] ?? new Uint8Array()),
  ) as [string, string, string]
  expect(Object.keys(file)[0]).toBe('mimetype')
  expect(
    [...content.matchAll(/"co0-\d" style:family="table-column"><[^>]*column-width="([^"]+)"/g)].map(
      ([, width]) => width,
    ),
  ).toEqual(['6.20cm', '2.80cm', '2.20cm'])
  expect(
    [
      ...content.matchAll(/<table:table-column table:style-name="co0-\d" table:default-cell-style-name="([^"]+)"\/>/g),
    ].map(([, kind]) => kind),
  ).toEqual(['words', 'number', 'words-after-number'])
  expect(content.match(/<table:table-header-rows>/g)).toHaveLength(2)
  expect(content.match(/<table:table-header-columns>/g)).toHaveLength(1)
  expect(content.match(/<table:table /g)).toHaveLength(2)
  expect(content).toContain('kop-number')
  expect(styles).toContain('fo:language="nl"')
  expect(styles).toContain(', pagina <text:page-number>')
  expect(settings).toContain('config:name="s-Hertogenbosch &amp; &lt;b&gt;\'s"')
  const { sheets } = await readOds(plainOds(await odsBytes(tricky)))
  expect(sheets[0]?.rows).toEqual([['Cijfer', 'Percentage', 'Eenheid'], ...(tricky.sheets[0]?.rows ?? [])])
})

test('XLSX: the rows that come back on paper are named as Excel wants, rows of many words are high enough', async () => {
  const file = unzipSync(await xlsxBytes(tricky))
  const part = (path: string) => strFromU8(file[path] ?? new Uint8Array())
  const titles = [...part('xl/workbook.xml').matchAll(/<definedName name="_xlnm.Print_Titles"[^>]*>([^<]*)</g)].map(
    ([, range]) => range,
  )
  expect(titles).toEqual(["'s-Hertogenbosch &amp; &lt;b&gt;''s'!$1:$1", "'Breed'!$A:$B,'Breed'!$1:$1"])
  expect(part('xl/worksheets/sheet1.xml')).toMatch(/<row r="3"[^>]* ht="120"/)
  expect(part('xl/worksheets/sheet1.xml')).toContain('fitToWidth="1"')
  expect(part('xl/worksheets/sheet2.xml')).not.toContain('fitToWidth')
})

test('names of tabs', () => {
  const named = (...names: string[]) => tabNames(names.map((name) => ({ name })))
  expect(named("'s-Hertogenbosch: [a/b]*?", '', 'x'.repeat(40), 'X'.repeat(40))).toEqual([
    's-Hertogenbosch   a b',
    'Blad',
    'x'.repeat(31),
    `${'X'.repeat(27)} (2)`,
  ])
})
