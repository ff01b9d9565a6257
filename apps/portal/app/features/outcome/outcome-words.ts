import { dutchMoment } from '@toezicht/ui/dutch-time'

/** A factsheet about one's own gemeente, as the portal tells of it. */
export interface ShownOutcome {
  id: string
  municipality: string
  study: string
  fictional: boolean
  number: number
  visibleFrom: string
  isPublic: boolean
  isRendered: boolean
  note: string | null
  /** Where the public reads it; null until then. */
  address: string | null
}

/** Where it stands for the public, in one sentence. */
export function outcomeWords({ isPublic, isRendered, visibleFrom }: ShownOutcome): string {
  if (!isPublic) return `Onder embargo. Openbaar vanaf ${dutchMoment(visibleFrom)}.`
  return isRendered ? `Openbaar sinds ${dutchMoment(visibleFrom)}.` : 'Wordt op dit moment openbaar gemaakt.'
}
