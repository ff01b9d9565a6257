import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { type ColumnLook, columnLooks, isWide, linesOf } from './column-look.ts'
import { odsWithLook } from './ods-look.ts'
import { cleanRow, type Sheet, type SheetCell, type Workbook } from './sheet.ts'

/** The workbook as Office Open XML. Texts are texts: no cell holds a formula. The same workbook gives the same bytes. */
export function xlsxBytes(workbook: Workbook): Promise<Uint8Array> {
  // Excel reads _x0041_ as a character by its number, unless the underscore is written like that itself.
  return writeXlsx(written(workbook, (text) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')))
}

/** The workbook as OpenDocument, by the same rules. */
export async function odsBytes(workbook: Workbook): Promise<Uint8Array> {
  const plain = await writeOds(written(workbook, (text) => text))
  return odsWithLook(plain, workbook.sheets, tabNames(workbook.sheets))
}

function written({ title, date, sheets }: Workbook, text: (text: string) => string) {
  const moment = new Date(`${date}T00:00:00Z`)
  const row = (cells: readonly SheetCell[]) => cleanRow(cells, text)
  const tabs = tabNames(sheets)
  return {
    namedRanges: sheets.map((sheet, at) => printTitles(tabs[at] ?? '', sheet)),
    properties: { title, creator: 'Samenwerkend Toezicht Jeugd', created: moment, modified: moment },
    sheets: sheets.map(({ columns, rows }, at) => {
      const looks = columnLooks({ columns, rows })
      return {
        name: tabs[at] ?? '',
        columns: looks.map(({ width, kind }) => ({ width, style: { alignment: alignments[kind] } })),
        rows: [row(columns.map(({ heading }) => heading)), ...rows.map(row)],
        cells: new Map(looks.map(({ kind }, column) => [`0,${column}`, { style: headingStyle(kind) }])),
        rowDefs: new Map(
          rows.flatMap((cells, index) => {
            const lines = linesOf(cells, looks)
            return lines === 1 ? [] : [[index + 1, { height: Math.min(highestRow, lines * lineHeight) }]]
          }),
        ),
        freezePane: { rows: 1 },
        pageSetup: isWide({ columns }) ? wide : onItsSide,
        headerFooter: { oddFooter: '&A, pagina &P van &N' },
      }
    }),
  }
}

const wrapped = { wrapText: true, vertical: 'top' as const }
const alignments = {
  number: { vertical: 'top' as const, horizontal: 'right' as const },
  words: wrapped,
  'words-after-number': { ...wrapped, horizontal: 'left' as const, indent: 1 },
}

function headingStyle(kind: ColumnLook['kind']) {
  return {
    font: { bold: true, name: 'Calibri', size: 11 },
    fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'EEF3F7' } },
    alignment: { ...alignments[kind], wrapText: true, vertical: 'bottom' as const },
  }
}

/** In points; Excel knows no higher row. */
const lineHeight = 15
const highestRow = 409

/** All columns on one sheet of paper beside each other; the headings come back on every one. */
const onItsSide = {
  paperSize: 'a4' as const,
  orientation: 'landscape' as const,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
}
const wide = { paperSize: onItsSide.paperSize, orientation: onItsSide.orientation }

/** Rows and columns that come back on every page. hucre would write the name of the tab without quotes, which Excel calls a broken file. */
function printTitles(tab: string, sheet: Sheet) {
  const place = `'${tab.replaceAll("'", "''")}'!`
  const range = isWide(sheet) ? `${place}$A:$B,${place}$1:$1` : `${place}$1:$1`
  return { name: '_xlnm.Print_Titles', range, scope: tab }
}

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
