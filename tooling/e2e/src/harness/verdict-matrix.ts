import { readFileSync } from 'node:fs'

/** A verdict as it is said in page and PDF. */
export const spoken: Record<string, string> = {
  meets: 'Voldoet',
  'improvement-point': 'Verbeterpunt',
  'no-verdict': 'Geen oordeel',
}

const codes: Record<string, string> = {
  meets: 'meets',
  improvement: 'improvement-point',
  none: 'no-verdict',
  ambiguous: 'improvement-point',
}

/** The printed matrix of the public factsheets, column by column: [indicator, verdict][]. The one ambiguous cell reads X, by the document's text. */
export function printedVerdicts(column: string): [string, string][] {
  const file = new URL('../../../../packages/publishing/src/fixtures/verdict-matrix.csv', import.meta.url)
  const [head = '', ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim())
  const at = head.split(',').indexOf(column)
  if (at < 1) throw new Error(`The matrix has no column ${column}`)
  return rows.map((row) => {
    const cells = row.split(',')
    return [cells[0] ?? '', codes[cells[at] ?? ''] ?? 'unknown']
  })
}
