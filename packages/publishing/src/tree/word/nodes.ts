import { Paragraph } from 'docx'
import type { ListNode, SourcesNode, TreeNode } from '../node.ts'
import { type Align, aligned, type Block } from './block.ts'
import { attentionBlock, columnsBlocks, factsBlocks, legendBlocks, noteBlock, tilesBlocks } from './frames.ts'
import { matrixBlocks } from './matrix.ts'
import { border, line, soft } from './style.ts'
import { tableBlocks } from './table.ts'
import { heading, markRun, paragraph } from './text.ts'

/** Nodes under each other, as Word's own paragraphs and tables. */
export function nodeBlocks(nodes: readonly TreeNode[], align?: Align): Block[] {
  return nodes.flatMap((node, index) => blocksOf(node, align, introduces(nodes[index + 1])))
}

/** Words right before a table, a legend or facts stay with them. */
function introduces(next: TreeNode | undefined): boolean {
  return next !== undefined && ['table', 'legend', 'figure', 'columns', 'facts'].includes(next.kind)
}

function blocksOf(node: TreeNode, align: Align | undefined, keepNext: boolean): Block[] {
  switch (node.kind) {
    case 'cover':
      return [
        paragraph([node.over], {}, { color: soft }),
        heading(1, node.heading),
        paragraph(node.lead, {}, { size: 24 }),
        ...nodeBlocks(node.children),
      ]
    case 'section':
      return [heading(node.level, node.heading, { id: node.id, mark: node.mark }), ...nodeBlocks(node.children)]
    case 'paragraph':
      return [paragraph(node.text, { ...aligned(align), keepNext })]
    case 'list':
      return listBlocks(node)
    case 'grouped-list':
      return node.groups.flatMap(({ term, items }) => [
        paragraph([term], { keepNext: true, spacing: { before: 120, after: 40 } }, { color: soft, size: 18 }),
        ...items.map((item) => paragraph(item, bullet)),
      ])
    case 'facts':
      return factsBlocks(node)
    case 'tiles':
      return tilesBlocks(node, nodeBlocks)
    case 'table':
      return tableBlocks(node, nodeBlocks)
    case 'matrix':
      return matrixBlocks(node)
    case 'verdict':
      return [
        new Paragraph({ children: [markRun(node.verdict, node.word)] }),
        ...(node.reason === null ? [] : [paragraph([node.reason], {}, { size: 19 })]),
      ]
    case 'attention':
      return [attentionBlock(node)]
    case 'columns':
      return columnsBlocks(node, nodeBlocks)
    case 'legend':
      return legendBlocks(node)
    case 'note':
      return [noteBlock(node)]
    case 'sources':
      return sourcesBlocks(node)
    case 'figure':
      return [
        paragraph([{ kind: 'strong', text: node.caption }], { keepNext: true }),
        paragraph([node.drawing.description]),
        ...nodeBlocks(node.children),
      ]
    case 'downloads':
      return []
  }
}

const bullet = { numbering: { reference: 'bullets', level: 0 }, spacing: { after: 60 } }
const number = { numbering: { reference: 'numbers', level: 0 }, spacing: { after: 60 } }

/** The first paragraph of an item carries its sign; the points of a finding are parted by a thin line. */
function listBlocks({ look, items }: ListNode): Block[] {
  const sign = look === 'bullets' ? bullet : look === 'numbers' ? number : {}
  return items.flatMap((item, index) => {
    const [first, ...more] = item
    if (first?.kind !== 'paragraph') return nodeBlocks(item)
    const parted = look === 'indicators' && index > 0 ? { border: { top: border(line, 4) } } : {}
    return [paragraph(first.text, { ...sign, ...parted }), ...nodeBlocks(more)]
  })
}

function sourcesBlocks({ label, items }: SourcesNode): Block[] {
  const look = { color: soft, size: 18 }
  if (items.length === 1) return [paragraph([`${label} `, ...items], {}, look)]
  return [
    paragraph([label], { keepNext: true, spacing: { after: 20 } }, look),
    ...items.map((item) => paragraph([item], bullet, look)),
  ]
}
