import type { FindingContent } from './finding-content.ts'

/** How a text names a source of its finding: its number between square brackets. */
export function markerOf(number: number): string {
  return `[${number}]`
}

/** The digits between square brackets in a text, in order and as written: also what names no source. */
export function markersIn(text: string): string[] {
  return [...text.matchAll(/\[(\d+)\]/g)].map(([, digits = '']) => digits)
}

/** The text without the markers of these sources, each with the space before it. */
export function withoutMarkers(text: string, numbers: readonly number[]): string {
  return text.replace(/[^\S\n]*\[(\d+)\]/g, (whole, digits) =>
    numbers.some((number) => String(number) === digits) ? '' : whole,
  )
}

/** Every text of a finding that can name a source, with the field it stands in. */
export function markedTexts({
  blocks,
  pointsOfAttention,
  verdicts,
}: FindingContent): { field: string; text: string }[] {
  return [
    ...blocks.map(({ text }) => ({ field: 'blocks', text })),
    ...pointsOfAttention.map((text) => ({ field: 'pointsOfAttention', text })),
    ...verdicts.flatMap(({ reason }) => (reason === null ? [] : [{ field: 'verdicts', text: reason }])),
  ]
}

/** Numbers of the sources that a text of the finding names. */
export function citedNumbers(content: FindingContent): Set<number> {
  const known = new Set(content.sources.map(({ number }) => number))
  const named = markedTexts(content).flatMap(({ text }) => markersIn(text))
  return new Set(named.map(Number).filter((number) => known.has(number) && named.includes(String(number))))
}
