import { html, SafeHtml } from '../html.ts'
import { drawingSvg } from './drawing.ts'
import { matrixHtml } from './html-matrix.ts'
import { columnsHtml, factsHtml, groupedListHtml, legendHtml, tilesHtml } from './html-parts.ts'
import { tableHtml } from './html-table.ts'
import { markIcon, textHtml } from './html-text.ts'
import type { DocumentTree, ListNode, SectionNode, SourcesNode, TreeNode } from './node.ts'

/** What stands in `<main>` of a public page; sections of level 2 bring their own width. The shell is `publicPage`. */
export function treeHtml(tree: DocumentTree): SafeHtml {
  return nodesHtml(tree.children)
}

export function nodesHtml(nodes: readonly TreeNode[]): SafeHtml {
  return html`${nodes.map(nodeHtml)}`
}

function nodeHtml(node: TreeNode): SafeHtml {
  switch (node.kind) {
    case 'cover':
      return html`<div class="wrap"><div class="opening"><p class="kind">${node.over}</p><h1>${node.heading}</h1><p class="lead">${textHtml(node.lead)}</p>
${nodesHtml(node.children)}</div></div>\n`
    case 'section':
      return sectionHtml(node)
    case 'paragraph':
      return html`<p>${textHtml(node.text)}</p>`
    case 'list':
      return listHtml(node)
    case 'grouped-list':
      return groupedListHtml(node)
    case 'facts':
      return factsHtml(node)
    case 'tiles':
      return tilesHtml(node, nodesHtml)
    case 'table':
      return tableHtml(node, nodesHtml)
    case 'matrix':
      return matrixHtml(node)
    case 'verdict':
      return html`<span class="verdict ${node.verdict}">${markIcon(node.verdict)}${node.word}</span>${node.reason !== null && html`<p class="reason">${node.reason}</p>`}`
    case 'attention':
      return html`<div class="attention">${markIcon('attention')}<p><strong>${node.label}</strong> ${textHtml(node.text)}</p></div>`
    case 'columns':
      return columnsHtml(node, nodesHtml)
    case 'legend':
      return legendHtml(node)
    case 'note':
      return html`<div class="note"><p>${textHtml(node.text)}</p></div>`
    case 'sources':
      return sourcesHtml(node)
    case 'figure':
      return html`<figure class="chart" id="${node.id}"><figcaption>${node.caption}</figcaption>${drawingSvg(node.drawing, node.id)}<div class="chart-words">${nodesHtml(node.children)}</div></figure>`
    case 'downloads':
      return html`<ul class="downloads">${node.items.map(({ href, label }) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`
  }
}

function sectionHtml({ level, id, heading, mark, tinted, framed, children }: SectionNode): SafeHtml {
  const anchor = id !== null && html` id="${id}"`
  const words = html`${mark !== undefined && markIcon(mark)}${heading}`
  if (level === 2)
    return html`<section class="part${tinted && ' tinted'}"${anchor}><div class="wrap"><h2>${words}</h2>${nodesHtml(children)}</div></section>\n`
  const tag = new SafeHtml(`h${level}`)
  const inner = html`<${tag}${anchor}>${words}</${tag}>${nodesHtml(children)}`
  return framed ? html`<section class="framed">${inner}</section>\n` : inner
}

const listClass: Record<ListNode['look'], SafeHtml | null> = {
  bullets: null,
  numbers: null,
  plain: html` class="plain"`,
  contents: html` class="plain"`,
  names: html` class="plain"`,
  indicators: html` class="indicators"`,
}

function listHtml({ look, items }: ListNode): SafeHtml {
  const tag = new SafeHtml(look === 'numbers' ? 'ol' : 'ul')
  return html`<${tag}${listClass[look]}>${items.map((item) => html`<li>${itemHtml(item)}</li>`)}</${tag}>`
}

/** One paragraph alone in an item needs no tag of its own. */
function itemHtml(item: readonly TreeNode[]): SafeHtml {
  const [only, ...more] = item
  return only?.kind === 'paragraph' && more.length === 0 ? textHtml(only.text) : nodesHtml(item)
}

function sourcesHtml({ label, items }: SourcesNode): SafeHtml {
  if (items.length === 1) return html`<p class="sources">${label} ${items}</p>`
  return html`<div class="sources"><p>${label}</p><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></div>`
}
