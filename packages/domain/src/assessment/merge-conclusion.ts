import type { ConclusionContent } from './conclusion-content.ts'
import { sameContent } from './same-content.ts'

/** Where two writers changed the same side of a conclusion. */
export type ConclusionPlace = 'strengths' | 'improvements'

const sides = ['strengths', 'improvements'] as const

/** Two changes of one conclusion, made from `base`: a side that only one of them changed is kept as changed; where both did otherwise, `own` stands and the side is named. */
export function mergeConclusion(
  base: ConclusionContent,
  own: ConclusionContent,
  theirs: ConclusionContent,
): { content: ConclusionContent; clashes: ConclusionPlace[] } {
  const content = { ...own }
  const clashes: ConclusionPlace[] = []
  for (const side of sides) {
    if (sameContent(own[side], theirs[side]) || sameContent(base[side], theirs[side])) continue
    if (sameContent(base[side], own[side])) content[side] = theirs[side]
    else clashes.push(side)
  }
  return { content, clashes }
}

/** What stands when the other's side is chosen at every clash. */
export function takeTheirSides(
  merged: ConclusionContent,
  theirs: ConclusionContent,
  clashes: readonly ConclusionPlace[],
): ConclusionContent {
  return { ...merged, ...Object.fromEntries(clashes.map((side) => [side, theirs[side]])) }
}

/** Both at every clash, own points first; a point that both wrote stands once. */
export function takeBothSides(
  merged: ConclusionContent,
  theirs: ConclusionContent,
  clashes: readonly ConclusionPlace[],
): ConclusionContent {
  return {
    ...merged,
    ...Object.fromEntries(clashes.map((side) => [side, [...new Set([...merged[side], ...theirs[side]])]])),
  }
}
