import { Until } from '../questionnaire/until.tsx'
import { factCheckStatusWords } from './fact-check-words.ts'
import type { ShownHeading } from './shown-draft.ts'

/** On top of every screen of a fact check: whose, until when, how it stands. */
export function FactCheckHeading({ heading, now, place }: { heading: ShownHeading; now: string; place?: string }) {
  const { id, municipality, study, deadline, status } = heading
  return (
    <>
      <p className="breadcrumb no-print">
        <a href="/mijn-vragenlijsten">Mijn vragenlijsten</a> /{' '}
        {place ? <a href={`/feitencheck/${id}`}>Feitencheck {municipality}</a> : `Feitencheck ${municipality}`}
        {place && ` / ${place}`}
      </p>
      <dl className="facts">
        <div>
          <dt>Onderzoek</dt>
          <dd>{study}</dd>
        </div>
        <div>
          <dt>Gemeente</dt>
          <dd>{municipality}</dd>
        </div>
        {status === 'open' ? (
          <div>
            <dt>Reageren tot en met</dt>
            <dd>
              <Until deadline={deadline} now={now} />
            </dd>
          </div>
        ) : (
          <div>
            <dt>Stand</dt>
            <dd>{factCheckStatusWords[status]}</dd>
          </div>
        )}
      </dl>
    </>
  )
}
