import { Link } from '@remix-run/react'
import { VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import { addressOf } from '../calibration/calibration-table.tsx'
import { Empty } from '../shell/empty.tsx'

export interface ShownPrecedent {
  assessmentId: string
  municipality: string
  approach: string
  verdict: 'meets' | 'improvement-point' | 'no-verdict'
  patternName: string
  alike: boolean
  attention: boolean
  text: string
}

/** How the same indicator was judged elsewhere: a few approaches, those with the same pattern first, and the way to all of them. */
export function Precedents({
  study,
  indicator,
  precedents,
  total,
}: {
  study: string
  indicator: string
  precedents: readonly ShownPrecedent[]
  total: number
}) {
  return (
    <>
      <h3>Elders in dit onderzoek</h3>
      {precedents.length === 0 && <Empty>Deze indicator is in dit onderzoek nog nergens anders beoordeeld.</Empty>}
      {precedents.map(({ assessmentId, municipality, approach, verdict, patternName, alike, attention, text }) => (
        <details key={assessmentId}>
          <summary>
            {municipality}, {approach}: <VerdictBadge verdict={verdict} />{' '}
            <span className="soft">
              {alike ? `ook ${patternName}` : patternName}
              {attention && ', LET OP'}
            </span>
          </summary>
          <p>{text || 'Deze bevinding heeft nog geen tekst.'}</p>
        </details>
      ))}
      {total > precedents.length && (
        <p>
          <Link to={addressOf(study, indicator, null)}>Alle {total} beoordelingen van deze indicator vergelijken</Link>
        </p>
      )}
    </>
  )
}
