import { dutchDay, dutchMoment } from '@toezicht/ui/dutch-time'
import { Empty } from '../shell/empty.tsx'
import type { ShownRespondent } from './respondent-card.tsx'
import { decisionWords } from './state-words.ts'

export interface ShownDecision {
  id: string
  kind: string
  reason: string
  subjectId: string
  details: Record<string, unknown>
  decidedAt: string
  decidedByName: string | null
}

/** What was decided during the study, by whom, when and why; newest first. */
export function DecisionList({
  decisions,
  respondents,
}: {
  decisions: readonly ShownDecision[]
  respondents: readonly ShownRespondent[]
}) {
  if (decisions.length === 0)
    return (
      <Empty>
        Nog geen besluiten. Verlengen, heropenen, vervangen, afsluiten en intrekken komen hier te staan, met de reden.
      </Empty>
    )
  return (
    <ul>
      {decisions.map((decision) => {
        const about = respondents.find(({ id }) => id === decision.subjectId)
        return (
          <li key={decision.id}>
            <strong>{decisionWords[decision.kind] ?? decision.kind}</strong>
            {about && `: ${about.organisation}${about.unit ? ` (${about.unit})` : ''}`}
            {!about && typeof decision.details.organisation === 'string' && `: ${decision.details.organisation}`}
            {typeof decision.details.to === 'string' && `, tot en met ${dutchDay(decision.details.to)}`}
            <br />
            {decision.reason}
            <br />
            <span className="soft">
              {decision.decidedByName ?? 'beheer'}, {dutchMoment(decision.decidedAt)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
