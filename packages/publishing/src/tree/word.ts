import {
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from 'docx'
import type { DocumentTree } from './node.ts'
import { paperNodes } from './paper-nodes.ts'
import { fileDate } from './typst.ts'
import { nodeBlocks } from './word/nodes.ts'
import { stableFile } from './word/stable-file.ts'
import { attentionFill, numbering, soft, styles, textWidth } from './word/style.ts'
import { words } from './word/text.ts'

const small = { size: 17, color: soft }

/** A tree as a Word file (.docx): a copy to read, with no way back in. Same bytes for the same tree. */
export async function treeWord(tree: DocumentTree): Promise<Uint8Array> {
  const file = new WordDocument({
    title: tree.title,
    description: tree.description,
    creator: tree.author,
    lastModifiedBy: tree.author,
    styles,
    numbering,
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        headers: { default: new Header({ children: exampleBand(tree.example) }) },
        footers: { default: footer(tree.title) },
        children: nodeBlocks(paperNodes(tree)),
      },
    ],
  })
  const { year, month, day } = fileDate(tree.date)
  const two = (value: number) => String(value).padStart(2, '0')
  return stableFile(new Uint8Array(await Packer.toBuffer(file)), `${year}-${two(month)}-${two(day)}`)
}

function exampleBand(example: string | null): Paragraph[] {
  if (example === null) return []
  const shading = { fill: attentionFill, type: ShadingType.CLEAR, color: 'auto' }
  return [new Paragraph({ shading, children: [words(example, { bold: true, size: 18 })] })]
}

function footer(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          words(title, small),
          new TextRun({ ...small, children: ['\t', 'pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
