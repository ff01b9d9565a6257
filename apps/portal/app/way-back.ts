import { type Place, placePath, placeWord } from './features/questionnaire/place.ts'
import { readPlace } from './features/questionnaire/read-place.ts'

/** Where somebody goes after signing in: the question they were at, or their own start. Only a place in a questionnaire is read from the address. */
export function wayBack(request: Request): string {
  const place = placeIn(request)
  return place ? placePath(place) : '/mijn-vragenlijsten'
}

/** The same place in the address of the next step; '' for none. */
export function backSearch(request: Request): string {
  const place = placeIn(request)
  return place ? `?terug=${placeWord(place)}` : ''
}

function placeIn(request: Request): Place | null {
  return readPlace(new URL(request.url).searchParams.get('terug'))
}
