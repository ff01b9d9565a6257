import type { FigureStand } from '@toezicht/domain/national-report/figure'
import { type VerdictPlace, verdictPlaces } from '@toezicht/domain/national-report/indicator-count'

export const verdictWords: Record<VerdictPlace, string> = {
  meets: '√ voldoet',
  'improvement-point': 'X verbeterpunt',
  'no-verdict': 'geen oordeel',
  missing: 'nog niet vastgesteld',
}

/** One sign per cell of the heat map; its words stand beside it for who cannot see the map. */
export const verdictSigns: Record<VerdictPlace, string> = {
  meets: '√',
  'improvement-point': 'X',
  'no-verdict': '–',
  missing: '·',
}

const places: Record<VerdictPlace, string> = {
  meets: 'voldoet',
  'improvement-point': 'verbeterpunt',
  'no-verdict': 'geen-oordeel',
  missing: 'ontbreekt',
}

/** The screen with the approaches behind one number. */
export function verdictAddress(
  study: string,
  { stand, indicator, place }: { stand: FigureStand; indicator: string; place: VerdictPlace },
  page = 1,
): string {
  const search = new URLSearchParams({ indicator, oordeel: places[place] })
  if (stand === 'current') search.set('stand', 'nu')
  if (page > 1) search.set('bladzijde', String(page))
  return `/onderzoeken/${study}/oordelen?${search}#achter`
}

/** What an address asks for; what cannot be read is passed by. */
export function readVerdictSearch(search: URLSearchParams) {
  const stand: FigureStand = search.get('stand') === 'nu' ? 'current' : 'approved'
  const indicator = search.get('indicator')
  const place = verdictPlaces.find((each) => places[each] === search.get('oordeel'))
  const opened = indicator && place ? { indicator, place, page: pageOf(search.get('bladzijde')) } : null
  return { stand, opened, heatMap: search.get('kaart') === null ? null : pageOf(search.get('kaart')) }
}

function pageOf(text: string | null): number {
  return Math.min(1_000, Math.max(1, Math.trunc(Number(text)) || 1))
}
