import { html, SafeHtml } from '../html.ts'
import type { GuideNode } from './guide-tree.ts'

/** A chapter as markup; text is escaped. */
export function guideHtml(nodes: readonly GuideNode[]): SafeHtml {
  return html`${nodes.map(nodeHtml)}`
}

function nodeHtml(node: GuideNode): SafeHtml {
  switch (node.kind) {
    case 'text':
      return html`${node.text}`
    case 'code':
      return html`<code>${node.text}</code>`
    case 'heading': {
      const tag = new SafeHtml(`h${node.depth}`)
      return html`<${tag}${node.id && html` id="${node.id}"`}>${guideHtml(node.children)}</${tag}>\n`
    }
    case 'paragraph':
      return html`<p>${guideHtml(node.children)}</p>\n`
    case 'quote':
      return html`<blockquote>\n${guideHtml(node.children)}</blockquote>\n`
    case 'strong':
      return html`<strong>${guideHtml(node.children)}</strong>`
    case 'emphasis':
      return html`<em>${guideHtml(node.children)}</em>`
    case 'list': {
      const tag = new SafeHtml(node.ordered ? 'ol' : 'ul')
      return html`<${tag}>\n${node.items.map((item) => html`<li>${guideHtml(item)}</li>\n`)}</${tag}>\n`
    }
    case 'link':
      return html`<a href="${node.address}">${guideHtml(node.children)}</a>`
    case 'picture':
      return html`<figure><img src="${node.path}" alt="${node.words}" width="${node.width}" height="${node.height}" loading="lazy" decoding="async"></figure>\n`
  }
}
