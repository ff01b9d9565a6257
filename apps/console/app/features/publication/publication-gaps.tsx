import { Link } from '@remix-run/react'
import type { PublicationGap } from '@toezicht/domain/publication/publication-gaps'
import { gapPlace } from './publication-place.ts'

/** Exactly what is missing before this factsheet can be published, each with a jump to where it is solved. */
export function PublicationGaps({
  gaps,
  participation,
  study,
}: {
  gaps: readonly PublicationGap[]
  participation: string
  study: string
}) {
  if (gaps.length === 0) return null
  return (
    <>
      <h3 id="ontbreekt">Voor publicatie ontbreekt nog ({gaps.length})</h3>
      <ul>
        {gaps.map(({ place, reason }) => (
          <li key={place}>
            <Link to={gapPlace(place, participation, study)}>{reason}</Link>
          </li>
        ))}
      </ul>
    </>
  )
}
