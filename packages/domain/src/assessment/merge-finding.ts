import type { FindingContent } from './finding-content.ts'
import { renumberSources } from './renumber-sources.ts'
import { sameContent } from './same-content.ts'

/** Where two writers changed the same thing: a part of the content, or the verdict on one indicator. */
export type MergePlace = { part: 'blocks' | 'pointsOfAttention' | 'documents' } | { indicator: string }

type Verdict = FindingContent['verdicts'][number]

/**
 * Two changes of one finding, made from `base`, brought together. What only one of them changed is kept as changed; where both changed the same place
 * otherwise, `mine` stands in the content and the place is named, for a person to choose.
 */
export function mergeFinding(
  base: FindingContent,
  own: FindingContent,
  theirs: FindingContent,
): { content: FindingContent; clashes: MergePlace[] } {
  // Sources never clash: both sides' stand, mine after theirs, and my markers follow.
  const isCitingBoth = choose(base.sources, own.sources, theirs.sources) === 'clash'
  const mine = isCitingBoth ? renumberSources(own, theirs.sources) : own
  const clashes: MergePlace[] = []
  const content = { ...mine }
  for (const part of ['blocks', 'pointsOfAttention', 'documents'] as const) {
    const chosen = choose(base[part], mine[part], theirs[part])
    if (chosen === 'clash') clashes.push({ part })
    else if (chosen === 'theirs') Object.assign(content, { [part]: theirs[part] })
  }
  if (!isCitingBoth && choose(base.sources, mine.sources, theirs.sources) === 'theirs') content.sources = theirs.sources
  const codes = [...new Set([...theirs.verdicts, ...mine.verdicts].map(({ indicator }) => indicator))]
  const verdicts = codes.flatMap((indicator): Verdict[] => {
    const of = ({ verdicts: all }: FindingContent) => all.find((each) => each.indicator === indicator)
    const chosen = choose(of(base), of(mine), of(theirs))
    if (chosen === 'clash') clashes.push({ indicator })
    const verdict = chosen === 'theirs' ? of(theirs) : of(mine)
    return verdict ? [verdict] : []
  })
  return { content: { ...content, verdicts }, clashes }
}

/** What stands when the other's side is chosen at every clash. */
export function takeTheirs(
  merged: FindingContent,
  theirs: FindingContent,
  clashes: readonly MergePlace[],
): FindingContent {
  const content = { ...merged }
  for (const place of clashes) {
    if ('part' in place) Object.assign(content, { [place.part]: theirs[place.part] })
    else {
      const other = theirs.verdicts.find(({ indicator }) => indicator === place.indicator)
      const rest = content.verdicts.filter(({ indicator }) => indicator !== place.indicator)
      content.verdicts = other ? [...rest, other] : rest
    }
  }
  return content
}

/** Both sides of every clash, mine first; of a verdict only one can stand: mine. */
export function takeBoth(
  merged: FindingContent,
  theirs: FindingContent,
  clashes: readonly MergePlace[],
): FindingContent {
  const content = { ...merged }
  for (const place of clashes) {
    if (!('part' in place)) continue
    const mine: readonly unknown[] = content[place.part]
    const others: readonly unknown[] = theirs[place.part]
    const added = others.filter((each) => !mine.some((own) => sameContent(own, each)))
    Object.assign(content, { [place.part]: [...mine, ...added] })
  }
  return content
}

function choose(base: unknown, mine: unknown, theirs: unknown): 'mine' | 'theirs' | 'clash' {
  if (sameContent(mine, theirs) || sameContent(base, theirs)) return 'mine'
  return sameContent(base, mine) ? 'theirs' : 'clash'
}
