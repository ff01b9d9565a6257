import type { PublicationGap } from '@toezicht/domain/publication/publication-gaps'
import type { Refused } from '../form/call.ts'
import type { IssuePlace } from '../form/issue-place.ts'
import { postedPlace } from '../form/posted-place.ts'
import { reviewPlace } from '../review/review-place.ts'

/** Where a gap of a publication is closed. */
export function gapPlace(place: PublicationGap['place'], participation: string, study: string): string {
  switch (place) {
    case 'approval':
      return '#vaststellen'
    case 'fact-check':
      return `/factsheets/${participation}/feitencheck`
    case 'study-members':
      return `/onderzoeken/${study}`
    default:
      return '#aanbieden'
  }
}

const fields: Readonly<Record<string, IssuePlace>> = {
  day: { label: null, field: 'day' },
  note: { label: null, field: 'note' },
  withoutFactCheck: { label: null, field: 'withoutFactCheck' },
}

/** Where a refusal of the factsheet's forms points: the field of the proposal, of the withdrawal that was typed, or of the review. */
export function factsheetPlace(refused: Refused | undefined): (path: string) => IssuePlace {
  return (path) => {
    if (path === 'reason' || (path === 'remark' && refused?.form === 'decline'))
      return { ...postedPlace(path), label: 'Reden' }
    return fields[path] ?? reviewPlace(refused)(path)
  }
}
