import { parseCsv } from 'hucre/csv'
import { readOds } from 'hucre/ods'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
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
  ['ODS', odsBytes, readOds],
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

test('names of tabs', () => {
  const named = (...names: string[]) => tabNames(names.map((name) => ({ name })))
  expect(named("'s-Hertogenbosch: [a/b]*?", '', 'x'.repeat(40), 'X'.repeat(40))).toEqual([
    's-Hertogenbosch   a b',
    'Blad',
    'x'.repeat(31),
    `${'X'.repeat(27)} (2)`,
  ])
})
