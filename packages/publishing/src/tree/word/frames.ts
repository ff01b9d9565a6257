import {
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type {
  AttentionNode,
  ColumnSide,
  ColumnsNode,
  FactsNode,
  LegendNode,
  Mark,
  NoteNode,
  TilesNode,
} from '../node.ts'
import { type Block, cellBlocks, type Draw, gap } from './block.ts'
import {
  attentionFill,
  attentionLine,
  border,
  deep,
  line,
  markColours,
  noBorder,
  noBorders,
  noGrid,
  soft,
  surface,
  textWidth,
} from './style.ts'
import { heading, markRun, paragraph, runs, signs, words } from './text.ts'

const small = { color: soft, size: 18 }
const margins = { top: 60, bottom: 60, left: 100, right: 100 }

/** Cells beside each other, without a grid: a frame for the eye, read from left to right. */
function frame(shares: readonly number[], rows: readonly TableRow[]): Block[] {
  const columnWidths = shares.map((share) => Math.round(textWidth * share))
  const width = { size: textWidth, type: WidthType.DXA }
  return [new Table({ width, columnWidths, layout: TableLayoutType.FIXED, borders: noGrid, rows }), gap()]
}

function cell(share: number, blocks: readonly Block[], borders = {}): TableCell {
  return new TableCell({
    margins,
    width: { size: Math.round(textWidth * share), type: WidthType.DXA },
    borders: { ...noBorders, ...borders },
    verticalAlign: VerticalAlignTable.TOP,
    children: cellBlocks(blocks),
  })
}

/** Term, value and where it comes from, a row each, on one page. */
export function factsBlocks({ items }: FactsNode): Block[] {
  const bottom = { bottom: border(line, 4) }
  const rows = items.map(
    ({ term, value, look, source }, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(
            0.34,
            [paragraph([term], { spacing: { after: 0 }, keepNext: index < items.length - 1 }, { color: soft })],
            bottom,
          ),
          cell(
            0.66,
            [
              ...value.map((each) => paragraph([each], { spacing: { after: 0 } }, { bold: look === 'figure' })),
              ...(source === null ? [] : [paragraph([source], { spacing: { after: 0 } }, small)]),
            ],
            bottom,
          ),
        ],
      }),
  )
  return frame([0.34, 0.66], rows)
}

export function tilesBlocks({ items }: TilesNode, draw: Draw): Block[] {
  const share = 1 / items.length
  const children = items.map(({ heading: name, mark, children: inside }) =>
    cell(share, [heading(2, name, { mark, small: true }), ...draw(inside)], {
      top: border(markColours[mark].ink, 36),
      bottom: border(line, 4),
      left: border(line, 4),
      right: border(line, 4),
    }),
  )
  return frame(
    items.map(() => share),
    [new TableRow({ cantSplit: true, children })],
  )
}

/** Each side in one cell, so that it is read as a whole before the other. */
export function columnsBlocks({ level, sides }: ColumnsNode, draw: Draw): Block[] {
  const side = ({ heading: name, mark, children }: ColumnSide) =>
    cell(0.5, [
      heading(level, name, { mark, small: true, under: border(markColours[mark].ink, 16) }),
      ...draw(children),
    ])
  return frame([0.5, 0.5], [new TableRow({ children: sides.map(side) })])
}

export function legendBlocks({ items }: LegendNode): Block[] {
  const row = (mark: Mark, word: string, meaning: string, keepNext: boolean) =>
    new TableRow({
      cantSplit: true,
      children: [
        cell(0.24, [new Paragraph({ children: [markRun(mark, word)], keepNext })]),
        cell(0.76, [paragraph([meaning], { keepNext })]),
      ],
    })
  return frame(
    [0.24, 0.76],
    items.map(({ mark, word, meaning }, index) => row(mark, word, meaning, index < items.length - 1)),
  )
}

/** LET OP: a band of its own. */
export function attentionBlock({ label, text }: AttentionNode): Paragraph {
  return new Paragraph({
    children: [words(`${signs.attention} ${label} `, { bold: true }), ...runs(text)],
    shading: { fill: attentionFill, type: ShadingType.CLEAR, color: 'auto' },
    border: { left: border(attentionLine, 24) },
    indent: { left: 120 },
    spacing: { before: 80, after: 120 },
    keepLines: true,
  })
}

export function noteBlock({ text }: NoteNode): Paragraph {
  return new Paragraph({
    children: runs(text),
    shading: { fill: surface, type: ShadingType.CLEAR, color: 'auto' },
    border: { left: border(deep, 24), top: noBorder, bottom: noBorder, right: noBorder },
    indent: { left: 120 },
    spacing: { before: 160, after: 160 },
  })
}
