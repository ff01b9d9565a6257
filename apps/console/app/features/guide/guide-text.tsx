import { Link } from '@remix-run/react'
import type { GuideNode } from '@toezicht/publishing/guide/guide-tree'

/** A chapter of the guide on the screen. */
export function GuideText({ nodes }: { nodes: readonly GuideNode[] }) {
  // A chapter never changes while it is shown: the place of a part is its key.
  return nodes.map((node, at) => <Part key={`${at}-${node.kind}`} node={node} />)
}

function Part({ node }: { node: GuideNode }) {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'code':
      return <kbd>{node.text}</kbd>
    case 'heading':
      return (
        <h2 id={node.id ?? undefined}>
          <GuideText nodes={node.children} />
        </h2>
      )
    case 'paragraph':
      return (
        <p>
          <GuideText nodes={node.children} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <GuideText nodes={node.children} />
        </blockquote>
      )
    case 'strong':
      return (
        <strong>
          <GuideText nodes={node.children} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <GuideText nodes={node.children} />
        </em>
      )
    case 'list':
      return <List node={node} />
    case 'link':
      return (
        <Link to={node.address}>
          <GuideText nodes={node.children} />
        </Link>
      )
    case 'picture':
      return (
        <figure>
          <img src={node.path} alt={node.words} width={node.width} height={node.height} loading="lazy" />
        </figure>
      )
  }
}

function List({ node: { ordered, items } }: { node: Extract<GuideNode, { kind: 'list' }> }) {
  const rows = items.map((item, at) => (
    <li key={`${at}-${item.length}`}>
      <GuideText nodes={item} />
    </li>
  ))
  return ordered ? <ol>{rows}</ol> : <ul>{rows}</ul>
}
