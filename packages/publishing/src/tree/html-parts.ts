import { html, SafeHtml } from '../html.ts'
import { markIcon, textHtml } from './html-text.ts'
import type {
  ColumnSide,
  ColumnsNode,
  FactsNode,
  GroupedListNode,
  LegendNode,
  Mark,
  TilesNode,
  TreeNode,
} from './node.ts'

type Draw = (nodes: readonly TreeNode[]) => SafeHtml

export function factsHtml({ items }: FactsNode): SafeHtml {
  return html`<dl class="facts">${items.map(
    ({ term, value, look, source }) =>
      html`<div><dt>${term}</dt><dd${look === 'words' && html` class="words"`}>${linesHtml(value)}${
        source !== null && html`<span class="source">${source}</span>`
      }</dd></div>\n`,
  )}</dl>`
}

function linesHtml(lines: readonly string[]): SafeHtml {
  return lines.length === 1 ? html`${lines}` : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
}

export function groupedListHtml({ groups }: GroupedListNode): SafeHtml {
  return html`<dl>${groups.map(
    ({ term, items }) =>
      html`<dt>${term}</dt><dd><ul>${items.map((item) => html`<li>${textHtml(item)}</li>`)}</ul></dd>`,
  )}</dl>`
}

const tileClass: Partial<Record<Mark, string>> = { meets: ' meets', 'improvement-point': ' improve' }

export function tilesHtml({ items }: TilesNode, draw: Draw): SafeHtml {
  return html`<div class="tiles">
${items.map(
  ({ id, heading, href, mark, children }) =>
    html`<section class="tile${tileClass[mark]}" aria-labelledby="${id}"><h2 id="${id}">${markIcon(mark)}${
      href === null ? heading : html`<a href="${href}">${heading}</a>`
    }</h2>${draw(children)}</section>\n`,
)}</div>\n`
}

const sideClass: Record<ColumnSide['mark'], string> = {
  meets: 'good',
  'improvement-point': 'better',
  'no-verdict': 'open',
}

export function columnsHtml({ level, sides }: ColumnsNode, draw: Draw): SafeHtml {
  const tag = new SafeHtml(`h${level}`)
  const side = ({ heading, mark, children }: ColumnSide) =>
    html`<div class="${sideClass[mark]}"><${tag}>${markIcon(mark)}${heading}</${tag}>${draw(children)}</div>\n`
  return html`<div class="pair">\n${sides.map(side)}</div>`
}

export function legendHtml({ items }: LegendNode): SafeHtml {
  return html`<ul class="legend">
${items.map(
  ({ mark, word, meaning }) =>
    html`<li><span>${
      mark === 'attention'
        ? html`<span class="attention">${markIcon(mark)}<strong>${word}</strong></span>`
        : html`<span class="verdict ${mark}">${markIcon(mark)}${word}</span>`
    }</span><span>${meaning}</span></li>\n`,
)}</ul>`
}
