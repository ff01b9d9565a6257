/**
 * Typed text as it is kept: Unix line ends, no invisible control characters, well-formed Unicode. Nothing visible is lost.
 * @returns null when the text holds a NUL character, which no keyboard makes and the database cannot store
 */
export function cleanText(typed: string): string | null {
  if (typed.includes('\u0000')) return null
  const lines = typed.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
  return lines.replace(/[^\P{Cc}\t\n]/gu, '').toWellFormed()
}

/** The same for a field of one line: line ends and tabs become a space. */
export function cleanLine(typed: string): string | null {
  return cleanText(typed)?.replace(/[\t\n]+/g, ' ') ?? null
}
