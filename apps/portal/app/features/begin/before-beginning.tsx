import { Opening } from '../questionnaire/introduction.tsx'
import { Until } from '../questionnaire/until.tsx'
import { organisationName } from '../questionnaire/words.ts'
import { TimeNeeded, type Work } from './time-needed.tsx'
import { WhoHelps } from './who-helps.tsx'
import { WhoSeesWhat } from './who-sees-what.tsx'

export interface BeginHeading {
  submission: string
  kind: 'municipality' | 'partner'
  role: 'coordinator' | 'contributor'
  municipality: string
  approach: string
  organisation: string
  unit: string | null
  study: string
  introduction: string
  contact: string
  deadline: string
}

interface BeforeBeginningProps {
  heading: BeginHeading
  parts: { code: string; name: string; count: number }[]
  work: Work
  /** Some questions are asked only after a certain answer. */
  conditional: boolean
  targetGroup: string
  now: string
}

/** What is asked, why, by when, how long it takes, who sees what and who helps. */
export function BeforeBeginning({ heading, parts, work, conditional, targetGroup, now }: BeforeBeginningProps) {
  const { submission, deadline, study, introduction } = heading
  return (
    <>
      <p className="breadcrumb">
        <a href="/mijn-vragenlijsten">Mijn vragenlijsten</a> /{' '}
        <a href={`/vragenlijst/${submission}`}>{heading.approach}</a>
      </p>
      <h1>Voordat u begint</h1>
      <Opening heading={heading} />
      <section className="section">
        <h2>Waarom STJ dit vraagt</h2>
        <p>{introduction || `De vragenlijst hoort bij het onderzoek ${study}.`}</p>
        <p>U vult de vragenlijst in namens {organisationName(heading)}.</p>
      </section>
      <section className="section">
        <h2>Om welke gezinnen het gaat</h2>
        <p>{targetGroup}</p>
        <p>Deze omschrijving staat ook boven elk onderdeel. Moeilijke woorden leggen wij uit bij de vraag.</p>
      </section>
      <section className="section">
        <h2>Wat er wordt gevraagd</h2>
        <p>
          De vragenlijst heeft {work.count} vragen in {parts.length} onderdelen:
        </p>
        <ul>
          {parts.map(({ code, name, count }) => (
            <li key={code}>
              {name}: {count} {count === 1 ? 'vraag' : 'vragen'}
            </li>
          ))}
        </ul>
        {conditional && (
          <p>
            Sommige vragen krijgt u alleen na een bepaald antwoord. Bij de onderdelen ziet u daarom soms een kleiner
            aantal.
          </p>
        )}
        <p>U kunt alle vragen eerst lezen, of ze afdrukken en met collega’s bespreken.</p>
        <ul>
          <li>
            <a href={`/vragenlijst/${submission}/alle-vragen`}>Alle vragen lezen</a>
          </li>
          <li>
            <a href={`/vragenlijst/${submission}/vragenlijst.pdf`}>Alle vragen downloaden om af te drukken (PDF)</a>
          </li>
        </ul>
      </section>
      <TimeNeeded kind={heading.kind} work={work} />
      <section className="section">
        <h2>Tot wanneer u de tijd heeft</h2>
        <p>
          Verstuur de vragenlijst uiterlijk op <Until deadline={deadline} now={now} />. Lukt dat niet, neem dan contact
          op met STJ. U kunt ook na die dag nog versturen, totdat STJ de vragenlijst sluit.
        </p>
      </section>
      <WhoSeesWhat heading={heading} />
      <WhoHelps heading={heading} />
      <div className="buttons">
        <a className="button" href={`/vragenlijst/${submission}`}>
          Naar de onderdelen
        </a>
      </div>
    </>
  )
}
