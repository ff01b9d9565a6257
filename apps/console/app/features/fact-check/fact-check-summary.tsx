import { Link } from '@remix-run/react'
import type { FactCheckGap } from '@toezicht/domain/fact-check/fact-check-gap'
import { factCheckGapWords } from '@toezicht/domain/fact-check/fact-check-gap'
import { dutchDay } from '@toezicht/ui/dutch-time'

/** The fact check on the screen of a factsheet: what still stands in the way, or that it is done; and the way to all of it. */
export function FactCheckSummary({ participation, gap }: { participation: string; gap: FactCheckGap | null }) {
  return (
    <p>
      <strong>Feitencheck:</strong> {gap ? factCheckGapWords(gap, dutchDay) : 'afgerond.'}{' '}
      <Link to={`/factsheets/${participation}/feitencheck`}>Naar de feitencheck</Link>
    </p>
  )
}
