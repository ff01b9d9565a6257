import type { Figure } from '@toezicht/domain/publication/factsheet'
import { dutchDate } from '@toezicht/ui/dutch-time'

const counted = new Intl.NumberFormat('nl-NL')
const qualifiers = {
  exact: '',
  about: 'ongeveer ',
  'more-than': 'meer dan ',
  'at-least': 'ten minste ',
  'at-most': 'ten hoogste ',
}

/** A count in words with its source and date: "ongeveer 120 (opgave van de gemeente, januari 2026)". */
export function figureText(figure: Figure): string {
  if (figure.kind === 'not-stated') return 'niet opgegeven'
  const beside = [figure.source, figure.date && dutchDate(figure.date)].filter(Boolean).join(', ')
  const words =
    figure.kind === 'no-estimate'
      ? 'geen inschatting'
      : figure.kind === 'range'
        ? `${counted.format(figure.min)} tot ${counted.format(figure.max)}`
        : `${qualifiers[figure.qualifier]}${counted.format(figure.value)}`
  return beside ? `${words} (${beside})` : words
}
