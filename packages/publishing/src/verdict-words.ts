import type { PublishedVerdict } from '@toezicht/domain/publication/factsheet'

/** How a verdict is said and drawn everywhere in public; a mark never stands without its word. */
export const verdictWords: Record<PublishedVerdict, { word: string; meaning: string; svgPath: string }> = {
  meets: {
    word: 'Voldoet',
    meaning: '√ betekent: op dit punt zijn het beleid en de afspraken op orde.',
    svgPath: 'M4 12.5l5.5 5.5L20 6.5',
  },
  'improvement-point': {
    word: 'Verbeterpunt',
    meaning: 'X betekent: op dit punt moeten het beleid of de afspraken beter.',
    svgPath: 'M6 6l12 12M18 6L6 18',
  },
  'no-verdict': {
    word: 'Geen oordeel',
    meaning: 'STJ geeft op dit punt geen oordeel. De reden staat erbij. Het punt telt niet mee in de aantallen.',
    svgPath: 'M5 12h14',
  },
}
