/** Advance widths of Fira Sans in hundredths of the text size, from space to tilde. `charts.test.ts` holds them against the font. */
const advances =
  '27 24 40 52 53 83 73 22 32 32 44 50 24 40 24 52 56 43 50 50 53 50 53 44 55 53 24 24 50 50 50 46 102 57 61 56 64 54 49 63 68 30 31 59 50 78 68 69 58 69 61 55 52 66 56 83 54 55 52 32 52 32 54 52 30 54 59 48 60 55 34 52 59 28 28 51 29 86 59 58 59 60 39 47 36 58 49 72 49 49 44 32 40 32 49'
    .split(' ')
    .map(Number)
const unknown = 70
/** Semi-bold is a little wider than regular. */
const boldFactor = 1.05

/** How wide a text is set in Fira Sans, in the unit of `size`. An accent takes no room of its own; a sign that is not Latin counts as a wide one. */
export function textWidth(text: string, size: number, bold = false): number {
  let hundredths = 0
  for (const character of text.normalize('NFD').replace(/\p{Mn}/gu, ''))
    hundredths += advances[(character.codePointAt(0) ?? 0) - 32] ?? unknown
  return (hundredths / 100) * size * (bold ? boldFactor : 1)
}

/** The text in lines of at most this width; a word that is wider than a line is broken. At least one line. */
export function fitLines(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = []
  let line = ''
  const fits = (words: string) => textWidth(words, size, bold) <= width
  for (const word of text.split(/\s+/).flatMap((each) => brokenWord(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && !fits(longer)) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** A word in pieces that fit; after a hyphen of its own where it has one, else anywhere. */
function brokenWord(word: string, fits: (words: string) => boolean): string[] {
  if (fits(word)) return [word]
  const own = word.split(/(?<=-)/)
  if (own.length > 1) return own.flatMap((each) => brokenWord(each, fits))
  const characters = Array.from(word)
  let length = characters.length - 1
  while (length > 1 && !fits(`${characters.slice(0, length).join('')}-`)) length -= 1
  return [`${characters.slice(0, length).join('')}-`, ...brokenWord(characters.slice(length).join(''), fits)]
}
