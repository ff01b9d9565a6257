import type { DocumentTree, RunningText, TextRun, TreeNode } from './node.ts'
import { walk, withChildren } from './walk.ts'

/** The nodes of a tree as a file has them: no downloads, and a link that only leads somewhere on the site is text. */
export function paperNodes(tree: DocumentTree): readonly TreeNode[] {
  const places = new Set(walk(tree.children).flatMap((node) => (node.kind === 'section' && node.id ? [node.id] : [])))
  const leads = (href: string) => (href.startsWith('#') ? places.has(href.slice(1)) : /^https?:\/\//.test(href))
  const onPaper = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
    nodes.filter(({ kind }) => kind !== 'downloads').map((node) => withChildren(linksOf(node, leads), onPaper))
  return onPaper(tree.children)
}

function linksOf(node: TreeNode, leads: (href: string) => boolean): TreeNode {
  const run = (each: TextRun): TextRun =>
    typeof each !== 'string' && each.kind === 'link' && !leads(each.href) ? each.text : each
  const text = (runs: RunningText): RunningText => runs.map(run)
  switch (node.kind) {
    case 'paragraph':
    case 'attention':
    case 'note':
      return { ...node, text: text(node.text) }
    case 'cover':
      return { ...node, lead: text(node.lead) }
    case 'grouped-list':
      return { ...node, groups: node.groups.map((group) => ({ ...group, items: group.items.map(text) })) }
    default:
      return node
  }
}
