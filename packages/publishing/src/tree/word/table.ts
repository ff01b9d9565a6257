import { ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { TableNode } from '../node.ts'
import { aligned, type Block, cellBlocks, type Draw, gap } from './block.ts'
import { border, ink, line, noBorder, noBorders, noGrid, surface, textWidth } from './style.ts'
import { heading, paragraph } from './text.ts'

type Row = TableNode['groups'][number]['rows'][number]

/** A longer row may break over pages: kept whole it would not fit on one. About a page of the wider column. */
const longestRow = 2_400

const margins = { top: 80, bottom: 80, left: 100, right: 100 }

/** Caption as heading, then the table: its first row comes back on every page, its rows stay whole. */
export function tableBlocks(node: TableNode, draw: Draw): Block[] {
  const widths = node.columns.map(({ share }) => Math.round((textWidth * share) / 100))
  const caption =
    node.captionLevel === null
      ? paragraph([{ kind: 'strong', text: node.caption }], { keepNext: true })
      : heading(node.captionLevel, node.caption)
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...noGrid, bottom: border(line, 4) },
    rows: [
      headerRow(node, widths),
      ...node.groups.flatMap(({ heading: name, rows }) => [
        ...(name === null ? [] : [groupRow(name, widths.length)]),
        ...rows.map((row) => bodyRow(row, node, widths, draw)),
      ]),
    ],
  })
  return [caption, table, gap()]
}

function headerRow({ columns }: TableNode, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading: name, align }, index) =>
        new TableCell({
          margins,
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          borders: { ...noBorders, bottom: border(ink, 12) },
          children: [
            paragraph(
              [{ kind: 'strong', text: name }],
              { ...aligned(align), spacing: { after: 0 }, keepNext: true },
              { size: 19 },
            ),
          ],
        }),
    ),
  })
}

function groupRow(name: string, columnSpan: number): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan,
        margins,
        shading: { fill: surface, type: ShadingType.CLEAR, color: 'auto' },
        borders: noBorders,
        children: [paragraph([{ kind: 'strong', text: name }], { keepNext: true, spacing: { after: 0 } })],
      }),
    ],
  })
}

function bodyRow(row: Row, { columns }: TableNode, widths: readonly number[], draw: Draw): TableRow {
  const isLong = row.cells.some((cell) => JSON.stringify(cell).length > longestRow)
  return new TableRow({
    cantSplit: !row.breakable && !isLong,
    children: row.cells.map(
      (cell, index) =>
        new TableCell({
          margins,
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          borders: { top: noBorder, left: noBorder, right: noBorder, bottom: border(line, 4) },
          children: cellBlocks(draw(cell, columns[index]?.align)),
        }),
    ),
  })
}
