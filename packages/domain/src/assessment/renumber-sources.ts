import type { FindingContent } from './finding-content.ts'
import { addSource, type Source } from './source.ts'

/**
 * A finding whose sources stand beside `taken` ones: all of both, each source once, with its markers in the text following. What `taken` has keeps its
 * number.
 */
export function renumberSources(content: FindingContent, taken: readonly Source[]): FindingContent {
  let sources: readonly Source[] = taken
  const numbers = new Map<string, number>()
  for (const { number: old, ...citation } of content.sources) {
    const isFree = !sources.some(({ number }) => number === old)
    const added = addSource(sources, citation)
    const isNew = added.sources.length > sources.length
    const number = isNew && isFree ? old : added.number
    sources = isNew ? [...sources, { ...citation, number }] : sources
    if (number !== old) numbers.set(String(old), number)
  }
  const text = (words: string) =>
    words.replace(/\[(\d+)\]/g, (marker, old) => (numbers.has(old) ? `[${numbers.get(old)}]` : marker))
  return {
    ...content,
    blocks: content.blocks.map((block) => ({ ...block, text: text(block.text) })),
    pointsOfAttention: content.pointsOfAttention.map(text),
    verdicts: content.verdicts.map((each) => ({ ...each, reason: each.reason === null ? null : text(each.reason) })),
    sources: [...sources],
  }
}
