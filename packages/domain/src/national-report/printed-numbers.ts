import type { FigureOutcome } from './evaluate-figure.ts'
import { markersIn, printedShare } from './figure-marker.ts'
import type { BlockContent } from './report-block.ts'

/** What every marker prints now; null where nothing is counted yet. A marker that is not in it names no figure. */
export type PrintedNumbers = ReadonlyMap<string, string | null>

export function printedNumbers(figures: readonly Pick<FigureOutcome, 'code' | 'shares'>[]): PrintedNumbers {
  return new Map(
    figures.flatMap(({ code, shares }) =>
      shares.map((share) => [`${code}.${share.code}`, printedShare(share)] as const),
    ),
  )
}

/** The markers that a block stands on: those in its text, or all shares of the figures it draws. */
export function markersOf(content: BlockContent, printed: PrintedNumbers): string[] {
  if (content.kind === 'text') return markersIn(content.text)
  if (content.kind !== 'figure') return []
  return [...printed.keys()].filter((name) => content.figures.includes(name.slice(0, name.lastIndexOf('.'))))
}

export interface ChangedNumber {
  marker: string
  before: string
  now: string
}

/** Numbers of a block that say something else than when somebody last looked at it. */
export function changedNumbers(content: BlockContent, printed: PrintedNumbers): ChangedNumber[] {
  if (content.kind !== 'text' && content.kind !== 'figure') return []
  const { read } = content
  return markersOf(content, printed).flatMap((marker) => {
    const before = read[marker]
    const now = printed.get(marker) ?? 'nog niets geteld'
    return before === undefined || before === now ? [] : [{ marker, before, now }]
  })
}

/** The block with what its numbers say now. `quiet`: saved by itself, which is no looking: what was read stays, only new numbers are added. */
export function withReadNumbers(
  content: BlockContent,
  printed: PrintedNumbers,
  standing: BlockContent | null,
  quiet: boolean,
): BlockContent {
  if (content.kind !== 'text' && content.kind !== 'figure') return content
  const known = quiet && standing && 'read' in standing ? standing.read : {}
  const read = Object.fromEntries(
    markersOf(content, printed)
      .filter((marker) => printed.has(marker))
      .map((marker) => [marker, known[marker] ?? printed.get(marker) ?? 'nog niets geteld']),
  )
  return { ...content, read }
}
