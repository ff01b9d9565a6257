import { unprintableCharacters } from './printable-text.ts'

/** A text that the font of the PDF cannot print as it is: where it stands, as keys from the top, and which characters (five at most). */
export interface UnprintableText {
  readonly path: readonly string[]
  readonly characters: readonly string[]
}

const mostCharacters = 5

/** Every such text anywhere in `content`, in its order. An empty list: all of it prints. */
export function unprintableTexts(content: unknown, path: readonly string[] = []): UnprintableText[] {
  if (typeof content === 'string') {
    const characters = unprintableCharacters(content).slice(0, mostCharacters)
    return characters.length === 0 ? [] : [{ path, characters }]
  }
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([key, each]) => unprintableTexts(each, [...path, key]))
}
