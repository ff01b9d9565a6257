import { Link } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'

export interface ShownEvent {
  id: string
  at: string
  who: string
  what: string
  assessmentId: string | null
  municipality: string | null
  approach: string | null
  respondent: string | null
  version: number | null
  detailed: boolean
}

/** Events, newest first. */
export function EventTable({ study, events }: { study: string; events: readonly ShownEvent[] }) {
  return (
    <div className="table-scroll">
      <table className="table table-stacked">
        <thead>
          <tr>
            <th scope="col">Wanneer</th>
            <th scope="col">Wie</th>
            <th scope="col">Wat</th>
            <th scope="col">Waarmee</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <th scope="row">
                {event.detailed ? (
                  <Link to={`/onderzoeken/${study}/logboek/${event.id}`}>{dutchMoment(event.at)}</Link>
                ) : (
                  dutchMoment(event.at)
                )}
              </th>
              <td data-label="Wie">{event.who}</td>
              <td data-label="Wat">
                {event.what}
                {event.version !== null && <span className="soft"> versie {event.version}</span>}
              </td>
              <td data-label="Waarmee">
                <Subject study={study} event={event} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Gemeente, approach and respondent of an event; the approach leads to all of its events. */
export function Subject({ study, event }: { study: string; event: ShownEvent }) {
  const { municipality, approach, assessmentId, respondent } = event
  if (!municipality) return <span className="soft">het onderzoek</span>
  return (
    <>
      {municipality}
      {approach && assessmentId && (
        <>
          , <Link to={`/onderzoeken/${study}/logboek?aanpak=${assessmentId}`}>{approach}</Link>
        </>
      )}
      {respondent && <span className="soft"> ({respondent})</span>}
    </>
  )
}
