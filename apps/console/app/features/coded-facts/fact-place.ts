import type { IssuePlace } from '../form/issue-place.ts'

const places: Readonly<Record<string, { label: string; id: string }>> = {
  values: { label: 'Wat blijkt uit de antwoorden', id: 'waarde' },
  reason: { label: 'Waarom', id: 'waarom' },
  source: { label: 'Bron', id: 'bron' },
  remark: { label: 'Opmerking', id: 'opmerking' },
}

/** Where a refusal about one fact points: every fact of the page has the same fields under ids of its own. */
export function factPlace(path: string, fact: string): IssuePlace {
  const known = places[path.split('.')[0] ?? '']
  return known ? { label: known.label, field: `${known.id}-${fact}` } : { label: null, field: `feit-${fact}` }
}
