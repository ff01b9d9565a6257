/** The trimmed text of a field; empty when it was not posted. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** The same, null when nothing was filled in. */
export function optionalTextOf(form: FormData, name: string): string | null {
  return textOf(form, name) || null
}

/** Paragraphs: a blank line starts a new one. */
export function paragraphsOf(form: FormData, name: string): string[] {
  return splitParagraphs(textOf(form, name))
}

export function splitParagraphs(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}

/** One item per line. */
export function splitLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}
