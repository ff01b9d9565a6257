import { parseCsv } from 'hucre/csv'
import { describe, expect, it } from 'vitest'
import { siteFactsheet } from '../fixtures/sample-site.ts'
import { withText } from '../fixtures/text-everywhere.ts'
import { dataSetJson, dataSetJsonSchema, dataSetSchema } from './data-json.ts'
import { type Appearance, type DataSet, dataSetVersions } from './data-set.ts'
import { dataTables, placeColumns } from './data-tables.ts'

const at = (minute: number) => `2026-11-22T09:${String(minute).padStart(2, '0')}:00.000Z`
const appeared = (
  id: string,
  municipality: string,
  number: number,
  since: number,
  until: number | null = null,
): Appearance => ({
  id,
  municipality,
  number,
  since: at(since),
  until: until === null ? null : at(until),
})

function dataOf(...factsheets: DataSet['factsheets']): DataSet {
  return {
    study: { slug: 'proef', name: 'Proef', fictional: false },
    number: 3,
    since: at(5),
    factsheets,
    withdrawn: [],
  }
}

describe('versions of the data of a study', () => {
  const first = appeared('a1', 'a', 1, 1)
  const second = appeared('b1', 'b', 1, 2)
  const corrected = appeared('a2', 'a', 2, 3)

  it('each publication, correction and withdrawal makes one, with the newest of each gemeente', () => {
    const gone = { ...second, until: at(4) }
    expect(dataSetVersions([corrected, gone, first], at(59)).map(({ number, members }) => [number, members])).toEqual([
      [1, ['a1']],
      [2, ['a1', 'b1']],
      [3, ['a2', 'b1']],
      [4, ['a2']],
    ])
  })

  it('a number never means anything else later', () => {
    const before = dataSetVersions([first, second], at(59))
    const after = dataSetVersions([{ ...first, until: at(9) }, second, corrected], at(59))
    expect(after.slice(0, 2)).toEqual(before)
  })

  it('what appeared at the same moment is one version; what has not settled has none yet', () => {
    expect(dataSetVersions([first, { ...second, since: at(1) }], at(1))).toHaveLength(1)
    expect(dataSetVersions([first, second], at(1))).toHaveLength(1)
    expect(dataSetVersions([first], at(0))).toEqual([])
  })

  it('withdrawing the newest brings back the one before it, withdrawing all leaves an empty version', () => {
    const versions = dataSetVersions(
      [
        { ...first, until: at(8) },
        { ...corrected, until: at(6) },
      ],
      at(59),
    )
    expect(versions.map(({ members }) => members)).toEqual([['a1'], ['a2'], ['a1'], []])
  })
})

describe('what is in the files', () => {
  it('JSON fits its own schema, and says licence, address and version', () => {
    const json: unknown = JSON.parse(
      dataSetJson(dataOf(siteFactsheet('Voorbeeldstad')), 'https://toezicht.example').toString(),
    )
    expect(dataSetSchema.safeParse(json).error).toBeUndefined()
    expect(json).toMatchObject({
      address: 'https://toezicht.example/data/proef/v3/gegevens.json',
      $schema: 'https://toezicht.example/data/schema/gegevens-1.json',
      licence: expect.stringContaining('publicdomain/zero/1.0'),
      factsheets: [{ address: 'https://toezicht.example/uitkomsten/voorbeeldstad/proef/v1' }],
    })
    const schema = JSON.parse(dataSetJsonSchema('https://toezicht.example').toString())
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'https://toezicht.example/data/schema/gegevens-1.json',
      additionalProperties: false,
    })
    expect(schema.required).toEqual(Object.keys(json as object))
    // Rules that only JavaScript can read would keep anybody else from validating; these are checked with the rules as JSON says them.
    const patterns = [...JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(([, rule = '""']) =>
      String(JSON.parse(rule)),
    )
    expect(patterns.length).toBeGreaterThan(0)
    expect(patterns.filter((rule) => /\\u\{|\\p\{|\(\?</.test(rule))).toEqual([])
  })

  it('every table has the columns it documents and a row for each thing', () => {
    const data = dataOf(siteFactsheet('Alkmaar'), siteFactsheet('Zwolle'))
    const approaches = data.factsheets.flatMap(({ content }) => content?.approaches ?? [])
    const findings = approaches.flatMap((each) => each.findings)
    const rows = Object.fromEntries(dataTables.map((table) => [table.file, linesOf(table.bytes(data))]))
    for (const { file, columns } of dataTables) {
      expect([file, rows[file]?.[0]]).toEqual([file, columns.map(({ name }) => name).join()])
      expect(columns.slice(0, placeColumns.length)).toEqual(
        placeColumns.map(({ name, about, datatype }) => ({ name, about, datatype })),
      )
    }
    expect(rows['aanpakken.csv']).toHaveLength(approaches.length + 1)
    expect(rows['oordelen.csv']).toHaveLength(findings.flatMap(({ indicators }) => indicators).length + 1)
    expect(rows['oordelen.csv']?.join()).toMatch(/,voldoet,.*,verbeterpunt,.*,geen oordeel,/s)
  })

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '=HYPERLINK("https://kwaad.example";"x")'])(
    '%j is text in a spreadsheet',
    (text) => {
      const data = dataOf(siteFactsheet('Voorbeeldstad', {}, withText(text)))
      for (const table of dataTables) {
        const cells = parseCsv(table.bytes(data).toString()).flat().map(String)
        expect([table.file, cells.filter((cell) => /^\s*[=+\-@]/.test(cell))]).toEqual([table.file, []])
        expect(cells.filter((cell) => cell.includes(text.trim())).length).toBeGreaterThan(0)
      }
    },
  )

  it('the same content gives the same bytes', () => {
    const made = () => [
      dataSetJson(dataOf(siteFactsheet('Zwolle')), 'https://x.example'),
      ...dataTables.map((table) => table.bytes(dataOf(siteFactsheet('Zwolle')))),
    ]
    expect(Buffer.concat(made())).toEqual(Buffer.concat(made()))
  })
})

function linesOf(bytes: Buffer): string[] {
  // A cell may hold line ends of its own, between quotes.
  const text = bytes
    .toString()
    .replace(/^\uFEFF/, '')
    .replace(/"(?:[^"]|"")*"/g, (cell) => cell.replace(/[\r\n]/g, ' '))
  return text.trimEnd().split('\r\n')
}
