import type { TreeNode } from './node.ts'

/** A node with other children in it; `draw` says what becomes of each list of them. */
export function withChildren(node: TreeNode, draw: (nodes: readonly TreeNode[]) => readonly TreeNode[]): TreeNode {
  switch (node.kind) {
    case 'cover':
    case 'section':
    case 'figure':
      return { ...node, children: draw(node.children) }
    case 'list':
      return { ...node, items: node.items.map(draw) }
    case 'tiles':
      return { ...node, items: node.items.map((item) => ({ ...item, children: draw(item.children) })) }
    case 'columns': {
      const [left, right] = node.sides
      return {
        ...node,
        sides: [
          { ...left, children: draw(left.children) },
          { ...right, children: draw(right.children) },
        ],
      }
    }
    case 'table':
      return {
        ...node,
        groups: node.groups.map((group) => ({
          ...group,
          rows: group.rows.map((row) => ({ ...row, cells: row.cells.map(draw) })),
        })),
      }
    default:
      return node
  }
}

/** Every node, in the order in which it is read. */
export function walk(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => {
    const found = [node]
    withChildren(node, (children) => {
      found.push(...walk(children))
      return children
    })
    return found
  })
}
