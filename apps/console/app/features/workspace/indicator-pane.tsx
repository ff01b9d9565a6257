import { Link } from '@remix-run/react'
import { SeverityMark, type ShownSeverity } from '@toezicht/ui/severity-mark.tsx'
import { type ShownVerdict, VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import { judgementWords } from '../approach/state-words.ts'

export interface ShownIndicator {
  code: string
  statement: string
  theme: { code: string; name: string }
  criterion: { code: string; name: string }
  severity: ShownSeverity
  verdict: ShownVerdict | null
  finding: { id: string; status: keyof typeof judgementWords } | null
}

/** All indicators in order, each with its verdict, the state of its finding and its heaviest open discrepancy. */
export function IndicatorPane({
  assessment,
  indicators,
  selected,
}: {
  assessment: string
  indicators: readonly ShownIndicator[]
  selected: string
}) {
  const criteria = [...new Map(indicators.map(({ criterion }) => [criterion.code, criterion])).values()]
  return (
    <nav className="pane pane-indicators" aria-label="Indicatoren">
      <h2>Indicatoren</h2>
      <ul className="indicators">
        {criteria.map(({ code, name }) => (
          <li key={code}>
            <p className="criterion">
              {code} {name}
            </p>
            <ul>
              {indicators
                .filter(({ criterion }) => criterion.code === code)
                .map((indicator) => (
                  <IndicatorLink
                    key={indicator.code}
                    assessment={assessment}
                    indicator={indicator}
                    current={indicator.code === selected}
                  />
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function IndicatorLink({
  assessment,
  indicator,
  current,
}: {
  assessment: string
  indicator: ShownIndicator
  current: boolean
}) {
  const { code, verdict, severity, finding } = indicator
  return (
    <li>
      <Link
        to={`/aanpakken/${assessment}/beoordelen?indicator=${code}`}
        aria-current={current ? 'page' : undefined}
        title={indicator.statement}
        preventScrollReset
      >
        <strong>{code}</strong>
        <span>{verdict ? <VerdictBadge verdict={verdict} /> : 'nog geen oordeel'}</span>
        <small>{finding ? judgementWords[finding.status] : 'geen bevinding'}</small>
        <small>
          <SeverityMark severity={severity} />
        </small>
      </Link>
    </li>
  )
}
