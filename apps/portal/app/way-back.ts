import { readFactCheckPlace } from './features/fact-check/fact-check-place.ts'
import { placePath, placeWord } from './features/questionnaire/place.ts'
import { readPlace } from './features/questionnaire/read-place.ts'

/** Where somebody goes after signing in: the question or the fact check they came for, or their own start. Nothing else is read from the address. */
export function wayBack(request: Request): string {
  const factCheck = readFactCheckPlace(wordIn(request))
  if (factCheck) return factCheck
  const place = readPlace(wordIn(request))
  return place ? placePath(place) : '/mijn-vragenlijsten'
}

/** The same place in the address of the next step; '' for none. */
export function backSearch(request: Request): string {
  const word = wordIn(request)
  if (readFactCheckPlace(word)) return `?terug=${word}`
  const place = readPlace(word)
  return place ? `?terug=${placeWord(place)}` : ''
}

function wordIn(request: Request): string | null {
  return new URL(request.url).searchParams.get('terug')
}
