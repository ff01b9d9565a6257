import { html, type SafeHtml } from '../html.ts'
import type { TableNode, TreeNode } from './node.ts'

type Draw = (nodes: readonly TreeNode[]) => SafeHtml
type Row = TableNode['groups'][number]['rows'][number]

/** Names that pages published long ago use too: the stylesheet is theirs as well. */
const classes: Record<TableNode['look'], { table: string; group: string; row: string }> = {
  cards: { table: 'findings', group: 'criterion', row: 'finding' },
  grid: { table: 'counts', group: 'group', row: 'line' },
}

/** A table; roles stand in words, because a row that is shown as a card on a phone would lose them. */
export function tableHtml(table: TableNode, draw: Draw): SafeHtml {
  const { caption, columns, groups, look } = table
  const names = classes[look]
  const drawn = html`<table class="${names.table}" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
    (column) => html`<th scope="col" role="columnheader"${ends(column)}>${column.heading}</th>`,
  )}</tr></thead>
${groups.map(
  ({ heading, rows }) => html`<tbody role="rowgroup">
${
  heading !== null &&
  html`<tr class="${names.group}" role="row"><th colspan="${columns.length}" scope="rowgroup" role="rowheader">${heading}</th></tr>\n`
}${rows.map((row) => rowHtml(row, table, draw))}</tbody>
`,
)}</table>
`
  return look === 'grid' ? scrolling(caption, drawn) : drawn
}

/** A wide thing that scrolls by itself where the screen is narrow; reached and named without a mouse too. */
export function scrolling(label: string, inner: SafeHtml): SafeHtml {
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${inner}</div>\n`
}

function rowHtml({ cells, header }: Row, { columns, look }: TableNode, draw: Draw): SafeHtml {
  return html`<tr class="${classes[look].row}" role="row">
${cells.map((cell, index) =>
  header && index === 0
    ? html`<th scope="row" role="rowheader">${draw(cell)}</th>\n`
    : html`<td role="cell"${ends(columns[index])}>${draw(cell)}</td>\n`,
)}</tr>
`
}

function ends(column: TableNode['columns'][number] | undefined): SafeHtml | false {
  return column?.align === 'end' && html` class="end"`
}
