import type { Sheet, SheetCell } from './sheet.ts'

/** How a column is set: numbers at the end of their cell, words at the beginning, with room before them where a number stands right beside. */
export interface ColumnLook {
  /** In characters. */
  readonly width: number
  readonly kind: 'number' | 'words' | 'words-after-number'
}

/** More columns than this do not fit beside each other on paper: the first two come back on every page instead. */
const besideEachOther = 15

export function isWide({ columns }: Pick<Sheet, 'columns'>): boolean {
  return columns.length > besideEachOther
}

/** A column without a width of its own takes the longest word of its heading. */
export function columnLooks({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): ColumnLook[] {
  const isNumber = columns.map((_, at) => rows.some((row) => typeof row[at] === 'number'))
  return columns.map(({ heading, width }, at) => {
    const kind = isNumber[at] ? 'number' : isNumber[at - 1] ? 'words-after-number' : 'words'
    const word = Math.max(...heading.split(' ').map(({ length }) => length))
    return { width: width ?? Math.max(9, word + 3), kind }
  })
}

/** How many lines the highest cell of a row takes, about. */
export function linesOf(row: readonly SheetCell[], looks: readonly ColumnLook[]): number {
  const lines = row.map((cell, at) => {
    if (typeof cell !== 'string') return 1
    const room = looks[at]?.width ?? 9
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0)
  })
  return Math.max(1, ...lines)
}
