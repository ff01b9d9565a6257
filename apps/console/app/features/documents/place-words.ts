/** A piece of text on a drawn page, in CSS pixels from its top left. */
export interface PlacedText {
  text: string
  left: number
  top: number
  width: number
  height: number
}

export type FoundBox = Omit<PlacedText, 'text'>

/**
 * The places of words (in small letters) in pieces of text: whole words only. `measure` says how wide a text is beside another; a word's place is its
 * share of its piece.
 */
export function placeWords(
  pieces: readonly PlacedText[],
  words: readonly string[],
  measure: (text: string) => number,
): FoundBox[] {
  const wanted = new Set(words)
  if (wanted.size === 0) return []
  return pieces.flatMap(({ text, left, top, width, height }) => {
    const whole = measure(text) || 1
    return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu)].flatMap((found) =>
      parts(found[0], wanted).map(([from, to]) => ({
        left: left + (measure(text.slice(0, found.index + from)) / whole) * width,
        top,
        width: (measure(found[0].slice(from, to)) / whole) * width,
        height,
      })),
    )
  })
}

/** The whole of a word, or the parts of one with hyphens that were looked for. */
function parts(word: string, wanted: ReadonlySet<string>): [number, number][] {
  if (wanted.has(word.toLowerCase())) return [[0, word.length]]
  return [...word.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap((part) =>
    wanted.has(part[0].toLowerCase()) ? [[part.index, part.index + part[0].length] as [number, number]] : [],
  )
}
