/** What may stand in a cell. A number stays a number; a text is shown letter by letter, never calculated; null is an empty cell. */
export type SheetCell = string | number | null

/** One table of a workbook. */
export interface Sheet {
  /** Shown on the tab; made fit for the formats (31 characters at most, none of `[]:*?/\`), and unique. */
  name: string
  columns: readonly SheetColumn[]
  /** As many cells in each row as there are columns. */
  rows: readonly (readonly SheetCell[])[]
}

export interface SheetColumn {
  heading: string
  /** In characters; about what the heading takes when absent. */
  width?: number
}

/** Several tables in one file. */
export interface Workbook {
  title: string
  /** The day of the content ("2014-06-01"): the only moment in the file, so that the same content gives the same bytes. */
  date: string
  sheets: readonly Sheet[]
}

/** Excel reads no more of one cell. */
const longestCell = 32_767
const cut = ' … (hier ingekort)'

/** A text without what XML and spreadsheets cannot hold: control characters, halves of a surrogate pair, one kind of line end. */
export function cellText(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\uFFFE\uFFFF]/gu, '')
  return clean.length <= longestCell ? clean : `${clean.slice(0, longestCell - cut.length).toWellFormed()}${cut}`
}

/** A row whose texts a spreadsheet can hold; every text through `written` last. */
export function cleanRow(row: readonly SheetCell[], written: (text: string) => string = (text) => text): SheetCell[] {
  return row.map((cell) => (typeof cell === 'string' ? written(cellText(cell)) : cell))
}
