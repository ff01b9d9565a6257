import { Link } from '@remix-run/react'
import type { Incoherence } from '@toezicht/domain/assessment/coherence'
import { Empty } from '../shell/empty.tsx'
import { weighingWords } from '../workspace/weighing-words.ts'

/** What an inspector weighs before an approach goes on, each with a link to its place. */
export function WeighingList({ assessment, weighing }: { assessment: string; weighing: readonly Incoherence[] }) {
  return (
    <section aria-labelledby="tweede-blik">
      <h2 id="tweede-blik">Dit vraagt een tweede blik ({weighing.length})</h2>
      {weighing.length === 0 && <Empty>Oordelen, conclusies en verschillen passen bij elkaar.</Empty>}
      <ul>
        {weighing.map(({ rule, place }) => (
          <li key={`${rule} ${place.code}`}>
            <Link to={`/aanpakken/${assessment}/${pathTo(place)}`}>
              {place.kind === 'indicator' ? place.code : `Thema ${place.code}`}: {weighingWords[rule]}
            </Link>
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
