export interface Row {
  what: string
  measured: string
  against: string
  ratio: string
  aim: string
}

/** A Markdown table with aligned columns. */
export function asTable(rows: Row[]): string {
  const heads: Row = {
    what: 'What',
    measured: 'Measured',
    against: 'Limit in the same run',
    ratio: 'Ratio',
    aim: 'Aim (floor / stretch)',
  }
  const keys = ['what', 'measured', 'against', 'ratio', 'aim'] as const
  const widths = keys.map((key) => Math.max(...[heads, ...rows].map((row) => row[key].length)))
  const line = (row: Row) => `| ${keys.map((key, at) => row[key].padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [line(heads), rule, ...rows.map(line)].join('\n')
}

export const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en')}/s`
export const milliseconds = (time: number): string => `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`
