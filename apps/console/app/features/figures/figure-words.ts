import type { FigureSource, FigureStand, FigureUnit } from '@toezicht/domain/national-report/figure'
import type { Placement } from '@toezicht/domain/national-report/place-units'

export const unitWords: Record<FigureUnit, { one: string; many: string }> = {
  approach: { one: 'aanpak', many: 'aanpakken' },
  municipality: { one: 'gemeente', many: 'gemeenten' },
}

export const standWords: Record<FigureStand, string> = {
  approved: 'Vastgesteld',
  current: 'Zoals het nu staat',
}

const leftWords: Record<FigureSource['kind'], string> = {
  verdict: 'geen oordeel: telt niet mee',
  answer: '«weet ik niet» of geen duidelijk antwoord: telt niet mee',
  'coded-fact': '«valt niet te zeggen»: telt niet mee',
}

/** What it means to stand there; of what leaves the denominator it depends on what the figure reads. */
export function placementWords(placement: Placement, kind: FigureSource['kind'], stand?: FigureStand): string {
  if (placement === 'left') return leftWords[kind]
  if (placement === 'missing') return stand === 'current' ? 'ontbreekt nog' : 'ontbreekt of is nog niet vastgesteld'
  if (placement === 'divided') return 'de aanpakken van één gemeente verschillen'
  if (placement === 'outside') return 'valt buiten dit cijfer'
  return 'telt mee'
}

/** "Figuur 4", or where a count without a figure stood. */
export function figureName(figure: number | null): string {
  return figure === null ? 'Aantal in de tekst' : `Figuur ${figure}`
}

/** The screen with one number opened. `place`: code of a share, or a placement. `onlyPublic`: as a report counts. */
export function numberAddress(
  study: string,
  number: { figure: string; place: string; stand: FigureStand },
  page = 1,
  onlyPublic = false,
): string {
  const search = new URLSearchParams({
    cijfer: number.figure,
    deel: number.place,
    stand: number.stand === 'approved' ? 'vastgesteld' : 'nu',
  })
  if (onlyPublic) search.set('telling', 'openbaar')
  if (page > 1) search.set('bladzijde', String(page))
  return `/onderzoeken/${study}/cijfers?${search}#achter`
}

/** Which number an address asks for; null when it asks for none. */
export function readNumber(search: URLSearchParams) {
  const [figure, place] = [search.get('cijfer'), search.get('deel')]
  if (!figure || !place) return null
  const stand: FigureStand = search.get('stand') === 'nu' ? 'current' : 'approved'
  return { figure, place, stand, page: Math.min(1_000, Math.max(1, Math.trunc(Number(search.get('bladzijde'))) || 1)) }
}
