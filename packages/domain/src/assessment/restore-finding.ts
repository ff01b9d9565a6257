import type { FindingContent } from './finding-content.ts'

/**
 * An earlier version put back: its words, LET OP and sources. Verdicts come back for the indicators that the finding covers now; which ones those are does
 * not change.
 */
export function restoreFinding(current: FindingContent, earlier: FindingContent): FindingContent {
  const verdicts = current.verdicts.map(
    (now) => earlier.verdicts.find(({ indicator }) => indicator === now.indicator) ?? now,
  )
  return { ...earlier, verdicts }
}
