import { Link } from '@remix-run/react'
import type { Blocker } from '@toezicht/domain/assessment/factsheet-blockers'

/** Exactly what stands in the way of this factsheet, each with a link to where it is solved. */
export function BlockerList({
  blockers,
  approaches,
  participation,
  nothing = 'Er staat niets meer in de weg. U kunt de factsheet ter vaststelling aanbieden.',
}: {
  blockers: readonly Blocker[]
  approaches: readonly { id: string; name: string }[]
  participation: string
  /** What is said when nothing stands in the way. */
  nothing?: string
}) {
  if (blockers.length === 0) return <p>{nothing}</p>
  const groups = [{ id: null, name: 'De factsheet als geheel' }, ...approaches]
    .map((group) => ({ ...group, own: blockers.filter(({ approach }) => approach === group.id) }))
    .filter(({ own }) => own.length > 0)
  return (
    <section id="aanbieden" aria-labelledby="in-de-weg">
      <h2 id="in-de-weg">Dit staat nog in de weg ({blockers.length})</h2>
      {groups.map(({ id, name, own }) => (
        <details key={id ?? 'geheel'} open={own.length <= 12}>
          <summary>
            {name} ({own.length})
          </summary>
          <ul>
            {own.map((blocker) => (
              <li key={`${blocker.place?.id} ${blocker.reason}`}>
                <Link to={placeOf(blocker, participation)}>{blocker.reason}</Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
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
