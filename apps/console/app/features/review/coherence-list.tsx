import { Link } from '@remix-run/react'
import type { Incoherence } from '@toezicht/domain/assessment/coherence'
import { Empty } from '../shell/empty.tsx'

/** What does not fit, each with a link to where it is mended. */
export function CoherenceList({
  assessment,
  title,
  faults,
  empty,
}: {
  assessment: string
  title: string
  faults: readonly Pick<Incoherence, 'rule' | 'place' | 'message'>[]
  empty: string
}) {
  return (
    <section>
      <h2>
        {title} ({faults.length})
      </h2>
      {faults.length === 0 && <Empty>{empty}</Empty>}
      <ul>
        {faults.map(({ rule, place, message }) => (
          <li key={`${rule} ${place.code}`}>
            <Link to={`/aanpakken/${assessment}/${pathTo(place)}`}>{message}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function pathTo({ kind, code }: Incoherence['place']): string {
  return kind === 'indicator'
    ? `beoordelen?indicator=${encodeURIComponent(code)}`
    : `conclusies#${encodeURIComponent(code)}`
}
