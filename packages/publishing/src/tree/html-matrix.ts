import type { PublishedVerdict } from '@toezicht/domain/publication/factsheet'
import { html, type SafeHtml } from '../html.ts'
import { scrolling } from './html-table.ts'
import type { MatrixNode } from './node.ts'

/** Short names, for a matrix has thousands of cells; the sign in each comes from the style sheet, the word from here. */
const cellClass: Record<PublishedVerdict | 'none', string> = {
  meets: 'm',
  'improvement-point': 'x',
  'no-verdict': 'n',
  none: 'q',
}

/** A matrix as a table in a region of its own: heads stay in sight while it scrolls, every cell says its word to who cannot see its sign. */
export function matrixHtml({ id, caption, rowHeading, columnGroups, rows, words }: MatrixNode): SafeHtml {
  const cells = new Map(
    (['meets', 'improvement-point', 'no-verdict', 'none'] as const).map((mark) => [
      mark,
      html`<td class="${cellClass[mark]}"><span>${words[mark]}</span></td>`,
    ]),
  )
  const table = html`<table class="matrix" id="${id}">
<caption>${caption}</caption>
<thead>
<tr><th rowspan="2" scope="col">${rowHeading}</th>${columnGroups.map(
    ({ heading, codes }) => html`<th colspan="${codes.length}" scope="colgroup">${heading}</th>`,
  )}</tr>
<tr>${columnGroups.map(({ codes }) => codes.map((code) => html`<th scope="col"><span>${code}</span></th>`))}</tr>
</thead>
<tbody>
${rows.map(
  ({ over, heading, marks }) =>
    html`<tr><th scope="row"><span>${over}</span> ${heading}</th>${marks.map((mark) => cells.get(mark ?? 'none'))}</tr>\n`,
)}</tbody>
</table>`
  return scrolling(caption, table)
}
