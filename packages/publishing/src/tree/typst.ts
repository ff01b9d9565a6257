import { attentionPath, nextPath } from '../verdict-html.ts'
import { verdictWords } from '../verdict-words.ts'
import { drawingSvg } from './drawing.ts'
import type { DocumentTree, TreeNode } from './node.ts'
import { paperNodes } from './paper-nodes.ts'
import { walk } from './walk.ts'

/** What `typst/tree.typ` lays out: the tree's own words, the drawings of the marks, and the one date inside the file. */
export type PaperContent = ReturnType<typeof paperContent>

/** A tree as JSON for the template: without what only a screen has, links that lead nowhere on paper as text, drawings as SVG. */
export function paperContent(tree: DocumentTree) {
  const children = paperNodes(tree)
  const nodes = walk(children)
  const figures = nodes.filter((node) => node.kind === 'figure')
  return {
    title: tree.title,
    description: tree.description,
    author: tree.author,
    date: fileDate(tree.date),
    example: tree.example,
    marks: {
      ...Object.fromEntries(Object.entries(verdictWords).map(([verdict, { svgPath }]) => [verdict, svgPath])),
      attention: attentionPath,
      next: nextPath,
    },
    drawings: Object.fromEntries(figures.map(({ id, drawing }) => [id, drawingSvg(drawing, id).markup])),
    rowHeaders: nodes.flatMap(hasRowHeaders),
    children,
  }
}

/** One answer for a table, none for anything else. */
function hasRowHeaders(node: TreeNode): boolean[] {
  if (node.kind === 'matrix') return [true]
  return node.kind === 'table' ? [node.groups.some(({ rows }) => rows.some(({ header }) => header))] : []
}

/** The date inside a file; the first day of a month or year where no day is known, so that bytes never vary. */
export function fileDate(date: string | null): { year: number; month: number; day: number } {
  const [year = 2000, month = 1, day = 1] = (date ?? '')
    .split('-')
    .filter((it) => it !== '')
    .map(Number)
  return { year, month, day }
}
