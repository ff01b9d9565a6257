import { Link } from '@remix-run/react'
import { patternNames } from '@toezicht/domain/comparison/names'
import { VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import { PageLinks } from '../paging/page-links.tsx'
import { addressOf, agreementWords, type ShownCalibration } from './calibration-table.tsx'

export interface ShownCase {
  assessmentId: string
  municipality: string
  approach: string
  patternName: string
  verdict: 'meets' | 'improvement-point' | 'no-verdict'
  text: string
  attention: boolean
}

/** One indicator opened: which approaches got which verdict, with the text that has to say why. */
export function CalibrationCases({
  study,
  indicator: row,
  pattern,
  cases,
  more,
}: {
  study: string
  indicator: ShownCalibration
  pattern: string | null
  cases: readonly ShownCase[]
  more: boolean
}) {
  const { indicator, statement, agreement, groups } = row
  return (
    <section className="card" aria-labelledby="gevallen">
      <h2 id="gevallen">
        {indicator} {statement}
      </h2>
      <p>Overeenstemming: {agreementWords(agreement)}.</p>
      <nav aria-label="Patronen" className="places">
        <Link to={addressOf(study, indicator, null)} aria-current={pattern === null ? 'page' : undefined}>
          alle patronen
        </Link>
        {groups.flatMap((group) =>
          group.pattern ? (
            <Link
              key={group.pattern}
              to={addressOf(study, indicator, group.pattern)}
              aria-current={pattern === group.pattern ? 'page' : undefined}
            >
              {patternNames[group.pattern]}: {group.meets} √, {group.improvement} X
            </Link>
          ) : (
            []
          ),
        )}
      </nav>
      {cases.map((each) => (
        <details key={each.assessmentId}>
          <summary>
            <VerdictBadge verdict={each.verdict} /> {each.municipality}, {each.approach}{' '}
            <span className="soft">
              {each.patternName}
              {each.attention && ', LET OP'}
            </span>
          </summary>
          <p>{each.text || 'Deze bevinding heeft nog geen tekst.'}</p>
          <p>
            <Link to={`/aanpakken/${each.assessmentId}/beoordelen?indicator=${indicator}`}>Naar deze bevinding</Link>
          </p>
        </details>
      ))}
      <PageLinks last={more ? cases.at(-1)?.assessmentId : undefined} />
    </section>
  )
}
