import { dutchDay, dutchMoment } from '@toezicht/ui/dutch-time'
import { ReaderList } from './open-form.tsx'
import type { ShownFactCheck } from './shown-fact-check.ts'

/** When it was opened, until when, and what came of it. */
export function CheckFacts({
  check,
  readers,
}: {
  check: ShownFactCheck
  readers: readonly { name: string; signedIn: boolean }[]
}) {
  return (
    <>
      <dl className="facts">
        <dt>Geopend</dt>
        <dd>
          {dutchMoment(check.openedAt)}
          {check.openedBy && `, door ${check.openedBy}`}
        </dd>
        <dt>Reageren tot en met</dt>
        <dd className={check.late ? 'late' : undefined}>
          {dutchDay(check.deadline)}
          {check.late && ' (te laat)'}
        </dd>
        {check.sentAt && (
          <>
            <dt>Verstuurd door de gemeente</dt>
            <dd>
              {dutchMoment(check.sentAt)}, {check.receipt}
            </dd>
          </>
        )}
        {check.answeredAt && (
          <>
            <dt>Antwoorden teruggestuurd</dt>
            <dd>
              {dutchMoment(check.answeredAt)}
              {check.answeredBy && `, door ${check.answeredBy}`}
            </dd>
          </>
        )}
        {check.statusReason && (
          <>
            <dt>Reden</dt>
            <dd className="sent-text">{check.statusReason}</dd>
          </>
        )}
      </dl>
      {check.status === 'open' && (
        <>
          <p className="flush">Bij de gemeente kunnen dit lezen:</p>
          <ReaderList readers={readers} />
        </>
      )}
      {check.changed.length > 0 && (
        <details>
          <summary>
            Sinds de gemeente las, veranderde{' '}
            {check.changed.length === 1 ? '1 onderdeel' : `${check.changed.length} onderdelen`} van de factsheet
          </summary>
          <ul>
            {check.changed.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
