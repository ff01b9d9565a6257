import { ProgressBar } from '@toezicht/ui/progress-bar.tsx'
import { takesAnswers } from './other-screens.ts'
import { Until } from './until.tsx'
import { organisationName, statusWords } from './words.ts'

export interface HeadingProps {
  heading: {
    submission: string
    approach: string
    municipality: string
    organisation: string
    unit: string | null
    deadline: string
    status: keyof typeof statusWords
    study: string
  }
  answered: number
  asked: number
  /** The clock of the server, ISO: page and browser say the same. */
  now: string
}

/** On top of every screen of a questionnaire: which approach, for whom, until when, how far. */
export function Heading({ heading, answered, asked, now }: HeadingProps) {
  const { approach, municipality, deadline, status, submission } = heading
  return (
    <>
      <p className="breadcrumb">
        <a href="/mijn-vragenlijsten">Mijn vragenlijsten</a> / <a href={`/vragenlijst/${submission}`}>{approach}</a>
      </p>
      <dl className="facts">
        <div>
          <dt>Aanpak</dt>{' '}
          <dd>
            {approach}, gemeente {municipality}
          </dd>
        </div>
        <div>
          <dt>Namens</dt> <dd>{organisationName(heading)}</dd>
        </div>
        <div>
          <dt>{takesAnswers(heading) ? 'Uiterlijk' : 'Stand'}</dt>{' '}
          <dd>{takesAnswers(heading) ? <Until deadline={deadline} now={now} /> : statusWords[status]}</dd>
        </div>
        <div className="wide">
          <dt>Hoe ver u bent</dt>{' '}
          <dd>
            <ProgressBar done={answered} total={asked} unit="vraag" units="vragen" label="Ingevulde vragen" />
          </dd>
        </div>
      </dl>
    </>
  )
}
