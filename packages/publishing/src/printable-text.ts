import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { coveredCodePoints } from './font-coverage.ts'

const require = createRequire(import.meta.url)

/** The whole TTFs the PDF is set in: regular and semi-bold. */
export const pdfFonts: readonly Buffer[] = [
  '400Regular/FiraSans_400Regular.ttf',
  '600SemiBold/FiraSans_600SemiBold.ttf',
].map((font) => readFileSync(require.resolve(`@expo-google-fonts/fira-sans/${font}`)))

const [regular = new Set<number>(), semiBold = new Set<number>()] = pdfFonts.map(coveredCodePoints)

/** Marks people paste, in the signs our readers know; the two byte order marks PDF/UA forbids, as nothing. */
const known: Record<string, string> = {
  '✓': '√',
  '✔': '√',
  '☑': '√',
  '✗': 'X',
  '✘': 'X',
  '✕': 'X',
  '✖': 'X',
  '\u2011': '-',
  '\u2010': '-',
  '\u1680': ' ',
  '\u2028': ' ',
  '\u2029': ' ',
  '\uFEFF': '',
  '\uFFFE': '',
}

function canPrint(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (known[character]?.trim() === '') return false
  return (regular.has(code) && semiBold.has(code)) || /[\p{Default_Ignorable_Code_Point}\p{Zs}\t\n\r]/u.test(character)
}

/**
 * The text with every character the PDF's font lacks replaced by a known sign or "[?]": PDF/UA allows no missing
 * glyph, and publication may not fail on one emoji. Page and JSON keep the character itself.
 */
export function printableText(text: string): string {
  return Array.from(text, (character) => (canPrint(character) ? character : (known[character] ?? '[?]'))).join('')
}

/** The characters that read "[?]" in the PDF, each once: for a warning before approval. */
export function unprintableCharacters(text: string): string[] {
  return [...new Set(Array.from(text).filter((character) => !canPrint(character) && known[character] === undefined))]
}
