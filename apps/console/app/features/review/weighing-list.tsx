import { Link } from '@remix-run/react'
import type { CoherenceRule, Incoherence } from '@toezicht/domain/assessment/coherence'
import { Empty } from '../shell/empty.tsx'
import { weighingWords } from '../workspace/weighing-words.ts'

const rules = Object.keys(weighingWords) as CoherenceRule[]

/** What an inspector weighs before an approach goes on: each thing once, with a link to every place of it. */
export function WeighingList({ assessment, weighing }: { assessment: string; weighing: readonly Incoherence[] }) {
  const places = Map.groupBy(weighing, ({ rule }) => rule)
  return (
    <section aria-labelledby="tweede-blik">
      <h2 id="tweede-blik">Dit vraagt een tweede blik ({weighing.length})</h2>
      {weighing.length === 0 && <Empty>Oordelen, conclusies en verschillen passen bij elkaar.</Empty>}
      {rules.map((rule) => {
        const own = places.get(rule) ?? []
        if (own.length === 0) return null
        return (
          <div key={rule}>
            <p>
              {weighingWords[rule]} ({own.length})
            </p>
            <ul className="places">
              {own.map(({ place, about }) => (
                <li key={place.code}>
                  <Link to={`/aanpakken/${assessment}/${pathTo(place)}`}>
                    {place.kind === 'indicator' ? place.code : `Thema ${place.code}`}
                  </Link>
                  {about && (
                    <>
                      {' '}
                      (<bdi>{about.join(', ')}</bdi>)
                    </>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function pathTo({ kind, code }: Incoherence['place']): string {
  return kind === 'indicator'
    ? `beoordelen?indicator=${encodeURIComponent(code)}`
    : `conclusies#${encodeURIComponent(code)}`
}
