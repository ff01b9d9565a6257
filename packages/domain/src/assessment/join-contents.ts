import type { FindingContent } from './finding-content.ts'
import { renumberSources } from './renumber-sources.ts'
import { sameContent } from './same-content.ts'

/** Two findings in one: every paragraph, verdict, LET OP and document of both, what both say word for word once. Sources of the second get new numbers where needed. */
export function joinContents(first: FindingContent, added: FindingContent): FindingContent {
  const second = renumberSources(added, first.sources)
  return {
    ...first,
    sources: second.sources,
    blocks: together(first.blocks, second.blocks),
    verdicts: [...first.verdicts, ...second.verdicts],
    pointsOfAttention: together(first.pointsOfAttention, second.pointsOfAttention),
    documents: together(first.documents, second.documents),
  }
}

function together<T>(first: readonly T[], second: readonly T[]): T[] {
  return [...first, ...second.filter((each) => !first.some((known) => sameContent(known, each)))]
}
