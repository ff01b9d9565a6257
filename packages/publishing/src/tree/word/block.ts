import { AlignmentType, LineRuleType, Paragraph, type Table } from 'docx'
import type { TreeNode } from '../node.ts'

/** What stands under each other on a page. */
export type Block = Paragraph | Table
export type Align = 'start' | 'end'
export type Draw = (nodes: readonly TreeNode[], align?: Align) => Block[]

export function aligned(align: Align | undefined) {
  return align === 'end' ? { alignment: AlignmentType.END } : {}
}

/** A cell ends with a paragraph, or Word calls the file broken. */
export function cellBlocks(blocks: readonly Block[]): Block[] {
  return blocks.at(-1) instanceof Paragraph ? [...blocks] : [...blocks, new Paragraph({})]
}

/** Two tables without a paragraph between them would become one. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT } })
}
