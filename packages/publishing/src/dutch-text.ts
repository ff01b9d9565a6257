import type { Factsheet, Figure, FigureQualifier } from '@toezicht/domain/publication/factsheet'

const integer = new Intl.NumberFormat('nl-NL')
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** `2013` → "2013", `2013-09` → "september 2013", `2013-09-02` → "2 september 2013". */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-')
  const name = month === undefined ? undefined : months[Number(month) - 1]
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(' ')
}

/** 12600 → "12.600". */
export function numberText(value: number): string {
  return integer.format(value)
}

const qualifiers: Record<FigureQualifier, string> = {
  exact: '',
  about: 'ongeveer ',
  'more-than': 'meer dan ',
  'at-least': 'ten minste ',
  'at-most': 'ten hoogste ',
}

/** "meer dan 12.600", "1.000 tot 1.500", "geen inschatting", "niet vermeld". */
export function figureText(figure: Figure): string {
  switch (figure.kind) {
    case 'number':
      return `${qualifiers[figure.qualifier]}${numberText(figure.value)}`
    case 'range':
      return `${numberText(figure.min)} tot ${numberText(figure.max)}`
    case 'no-estimate':
      return 'geen inschatting'
    case 'not-stated':
      return 'niet vermeld'
  }
}

/** "Bron: CBS, januari 2012"; says so where source or date is unknown. Null for a figure nobody stated. */
export function provenanceText(figure: Figure): string | null {
  if (figure.kind === 'not-stated') return null
  if (figure.source === null && figure.date === null) return 'Bron en datum niet vermeld'
  if (figure.source === null) return `${dateText(figure.date ?? '')}, bron niet vermeld`
  return `Bron: ${figure.source}, ${figure.date === null ? 'datum niet vermeld' : dateText(figure.date)}`
}

/** When an approach started: "maart 2024 (als pilot)", "niet vermeld". */
export function startText(start: Factsheet['approaches'][number]['start']): string {
  const date = start.date === null ? 'niet vermeld' : dateText(start.date)
  return start.pilot ? `${date} (als pilot)` : date
}

/** ["a", "b", "c"] → "a, b en c". */
export function listText(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`
}

/** A count with its noun: (1, "verbeterpunt", "verbeterpunten") → "1 verbeterpunt". */
export function countText(count: number, one: string, many: string): string {
  return `${numberText(count)} ${count === 1 ? one : many}`
}

/** A part of a count with its noun: "3 van de 30 punten"; of one alone: "1 van 1 punt". */
export function partText(part: number, whole: number, one: string, many: string): string {
  return `${numberText(part)} van ${whole === 1 ? '' : 'de '}${countText(whole, one, many)}`
}

/** A policy document as a reader sees it: "Werkplan, bladzijde 4 (niet gezien door STJ)". */
export function documentText(document: { title: string; page: number | null; received: boolean }): string {
  const page = document.page === null ? '' : `, bladzijde ${document.page}`
  return `${document.title}${page}${document.received ? '' : ' (niet gezien door STJ)'}`
}

/** "GGD IJsselland, Team VIA". */
export function partnerText(partner: { organisation: string; unit: string | null }): string {
  return partner.unit === null ? partner.organisation : `${partner.organisation}, ${partner.unit}`
}
