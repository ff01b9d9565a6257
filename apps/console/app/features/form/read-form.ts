import { readDutchDate } from '@toezicht/ui/read-dutch-date'

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

/** A day as it was typed, as `YYYY-MM-DD`; what cannot be read stays as it was, for the schema to refuse. */
export function dayOf(form: FormData, name = 'deadline'): string {
  return readDutchDate(textOf(form, name))
}

/** A time on the clock, typed as 9.30, 9:30 or 9, as `HH:MM`; likewise. */
export function clockOf(form: FormData, name = 'time'): string {
  const typed = textOf(form, name)
  const [, hour, minute] = /^(\d{1,2})(?:[.:](\d{2}))?(?: uur)?$/.exec(typed) ?? []
  return hour === undefined ? typed : `${hour.padStart(2, '0')}:${minute ?? '00'}`
}
