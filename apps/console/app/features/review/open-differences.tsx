import { Link } from '@remix-run/react'
import { SeverityMark } from '@toezicht/ui/severity-mark.tsx'

export interface OpenDifference {
  question: string
  indicator: string
  severity: 'high' | 'medium' | 'low' | 'open' | 'none'
  pattern: string
  explanation: string
}

/** The discrepancies behind a finding that nobody has settled, each with the way to its answers. */
export function OpenDifferences({
  assessment,
  differences,
}: {
  assessment: string
  differences: readonly OpenDifference[]
}) {
  if (differences.length === 0)
    return <p className="soft">Bij deze indicatoren staat geen groot of middelgroot verschil open.</p>
  return (
    <ul className="blocks">
      {differences.map(({ question, indicator, severity, pattern, explanation }) => (
        <li key={question} className="difference">
          <p>
            <SeverityMark severity={severity} />{' '}
            <Link to={`/aanpakken/${assessment}/beoordelen?indicator=${encodeURIComponent(indicator)}`}>
              {question}: {pattern}
            </Link>
          </p>
          <p>{explanation}</p>
        </li>
      ))}
    </ul>
  )
}
