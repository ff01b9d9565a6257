import { Link } from '@remix-run/react'
import { reviewLabel, reviewPath } from './review-path.ts'
import type { ShownReview } from './review-screen.tsx'

/** Where to go from here: whoever has to mend it, to where it is written; the reviewer, to what waits next. */
export function NextReview({ review, done }: { review: ShownReview; done: boolean }) {
  const { approach, kind, status, next } = review
  const mending = status === 'returned' || status === 'draft'
  return (
    <p className="buttons">
      {mending && (
        <Link className="button" to={writingPath(review)}>
          {kind === 'finding' ? 'Bevinding' : 'Conclusie'} aanpassen
        </Link>
      )}
      {next ? (
        <Link className={done && !mending ? 'button' : undefined} to={reviewPath(next)} data-key="next-review">
          Volgende ter vaststelling: {reviewLabel(next)}
          {next.approach !== approach.name && ` (${next.municipality}, ${next.approach})`}
        </Link>
      ) : (
        <Link to="/beoordelen">Er is niets anders dat u kunt vaststellen. Terug naar Beoordelen</Link>
      )}
    </p>
  )
}

function writingPath({ approach, kind, label, indicators }: ShownReview): string {
  if (kind === 'conclusion') return `/aanpakken/${approach.id}/conclusies#${label}`
  return `/aanpakken/${approach.id}/beoordelen?indicator=${encodeURIComponent(indicators[0] ?? label)}`
}
