import { Link } from '@remix-run/react'
import type { Blocker } from '@toezicht/domain/assessment/factsheet-blockers'

/** Exactly what stands in the way of this factsheet, each with a link to where it is solved. */
export function BlockerList({ blockers, participation }: { blockers: readonly Blocker[]; participation: string }) {
  if (blockers.length === 0)
    return <p>Er staat niets meer in de weg. U kunt de factsheet ter vaststelling aanbieden.</p>
  return (
    <section aria-labelledby="in-de-weg">
      <h2 id="in-de-weg">Dit staat nog in de weg ({blockers.length})</h2>
      <ul>
        {blockers.map((blocker) => (
          <li key={`${blocker.approach} ${blocker.place?.id} ${blocker.reason}`}>
            <Link to={placeOf(blocker, participation)}>{blocker.reason}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function placeOf({ approach, place }: Blocker, participation: string): string {
  if (!approach || !place) return `/factsheets/${participation}/gegevens`
  switch (place.kind) {
    case 'finding':
      return `/bevindingen/${place.id}`
    case 'indicator':
      return `/aanpakken/${approach}/beoordelen?indicator=${encodeURIComponent(place.id)}`
    case 'conclusion':
      return `/aanpakken/${approach}/conclusies#${encodeURIComponent(place.id)}`
    default:
      return `/aanpakken/${approach}`
  }
}
