import type { Source } from '@toezicht/domain/assessment/source'
import { markerOf } from '@toezicht/domain/assessment/source-marker'
import { SourceLink } from './source-link.tsx'

/** What a reviewer opens to hold a finding beside it: each source by its number. */
export function ReviewSources({
  assessment,
  sources,
}: {
  assessment: string
  sources: readonly { source: Source; words: string }[]
}) {
  if (sources.length === 0) return null
  return (
    <section className="part">
      <h2>Bronnen openen</h2>
      <ul>
        {sources.map(({ source, words }) => (
          <li key={source.number}>
            {markerOf(source.number)}{' '}
            <SourceLink assessment={assessment} source={source}>
              {words}
            </SourceLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
