import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { MatrixNode } from '../node.ts'
import { type Block, gap } from './block.ts'
import { border, ink, line, noBorders, noGrid, soft, textWidth } from './style.ts'
import { paragraph, signs } from './text.ts'

const firstColumn = 0.26
const tight = { spacing: { after: 0 } }

/** A sign for every row and column, set small; what each sign says stands under the table. */
export function matrixBlocks({ caption, rowHeading, columnGroups, rows, words }: MatrixNode): Block[] {
  const codes = columnGroups.flatMap((group) => group.codes)
  const first = Math.round(textWidth * firstColumn)
  const other = Math.floor((textWidth - first) / Math.max(1, codes.length))
  const cell = (text: string, width: number, bottom = border(line, 4)) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: { ...noBorders, bottom },
      children: [
        paragraph([text], { ...tight, ...(width === other && { alignment: AlignmentType.CENTER }) }, { size: 12 }),
      ],
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [cell(rowHeading, first, border(ink, 12)), ...codes.map((code) => cell(code, other, border(ink, 12)))],
  })
  const body = rows.map(
    ({ over, heading, marks }) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell(`${over}: ${heading}`, first),
          ...marks.map((mark) => cell(mark === null ? '?' : signs[mark], other)),
        ],
      }),
  )
  const meanings = (['meets', 'improvement-point', 'no-verdict'] as const).map(
    (mark) => `${signs[mark]} ${words[mark]}`,
  )
  return [
    paragraph([{ kind: 'strong', text: caption }], { keepNext: true }),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [first, ...codes.map(() => other)],
      layout: TableLayoutType.FIXED,
      borders: noGrid,
      rows: [head, ...body],
    }),
    gap(),
    paragraph([`${meanings.join(', ')}, ? ${words.none}`], {}, { size: 17, color: soft }),
  ]
}
