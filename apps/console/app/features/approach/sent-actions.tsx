import { Link } from '@remix-run/react'
import type { Refused } from '../form/call.ts'
import { ReopenForm } from '../returning/reopen-form.tsx'
import type { ShownRespondent } from './respondent-card.tsx'

/** What can be done about what a respondent sent: read it, ask single questions again, open the whole again. */
export function SentActions({
  respondent: { id, submissionStatus, latestVersion },
  running,
  lead,
  refused,
}: {
  respondent: ShownRespondent
  /** The study is not an archive and the approach is judged. */
  running: boolean
  lead: boolean
  refused: Refused | undefined
}) {
  const sent = submissionStatus === 'sent' || submissionStatus === 'returned'
  const reopenable = submissionStatus === 'sent' || submissionStatus === 'no-response'
  return (
    <>
      {latestVersion > 0 && (
        <p className="buttons">
          <Link to={`/ondervraagden/${id}`}>Verzonden antwoorden en versies</Link>
          {running && sent && <Link to={`/ondervraagden/${id}/terugsturen`}>Vragen terugsturen</Link>}
          {running && submissionStatus === 'returned' && (
            <Link to={`/ondervraagden/${id}?doe=intrekken#intrekken`}>Terugsturen intrekken</Link>
          )}
        </p>
      )}
      {running && lead && reopenable && <ReopenForm respondent={id} sentBefore={latestVersion > 0} refused={refused} />}
    </>
  )
}
