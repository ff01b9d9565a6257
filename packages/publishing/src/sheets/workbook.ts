import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { cleanRow, type Sheet, type SheetCell, type Workbook } from './sheet.ts'

/** The workbook as Office Open XML. Texts are texts: no cell holds a formula. The same workbook gives the same bytes. */
export function xlsxBytes(workbook: Workbook): Promise<Uint8Array> {
  // Excel reads _x0041_ as a character by its number, unless the underscore is written like that itself.
  return writeXlsx(written(workbook, (text) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')))
}

/** The workbook as OpenDocument, by the same rules. */
export function odsBytes(workbook: Workbook): Promise<Uint8Array> {
  return writeOds(written(workbook, (text) => text))
}

function written({ title, date, sheets }: Workbook, text: (text: string) => string) {
  const moment = new Date(`${date}T00:00:00Z`)
  const row = (cells: readonly SheetCell[]) => cleanRow(cells, text)
  return {
    properties: { title, creator: 'Samenwerkend Toezicht Jeugd', created: moment, modified: moment },
    sheets: sheets.map(({ columns, rows }, at) => ({
      name: tabNames(sheets)[at] ?? '',
      columns: columns.map(({ heading, width }) => ({ width: width ?? Math.min(40, heading.length + 4) })),
      rows: [row(columns.map(({ heading }) => heading)), ...rows.map(row)],
      cells: new Map(columns.map((_, column) => [`0,${column}`, { style: headingStyle }])),
      freezePane: { rows: 1 },
    })),
  }
}

const headingStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' as const } }

/** Names that fit on a tab, each once: a number follows the second of the same name. */
export function tabNames(sheets: readonly Pick<Sheet, 'name'>[]): string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }) => {
    const fit = name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^[' ]+|[' ]+$/g, '') || 'Blad'
    for (let turn = 1; ; turn += 1) {
      const tail = turn === 1 ? '' : ` (${turn})`
      const tab = `${fit.slice(0, 31 - tail.length).trimEnd()}${tail}`
      if (taken.has(tab.toLowerCase())) continue
      taken.add(tab.toLowerCase())
      return tab
    }
  })
}
