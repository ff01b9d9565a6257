import { writeCsv } from 'hucre/csv'
import { cleanRow, type Sheet } from './sheet.ts'

/** What a spreadsheet would calculate, also behind blanks and in full width. */
const formula = /^[\s\u200B\uFEFF]*[=+\-@|＝＋－＠｜]/

/**
 * One table as comma separated values (RFC 4180): UTF-8 with a mark in front so that Excel reads the accents, lines end in CR LF. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers, also negative ones.
 */
export function csvBytes({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): Uint8Array {
  const safe = (text: string) => (formula.test(text) ? `'${text}` : text)
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) => cleanRow(row, safe))
  return new TextEncoder().encode(`\uFEFF${writeCsv(lines, { lineSeparator: '\r\n', delimiter: ',' })}\r\n`)
}
