import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ProgressBar } from '@toezicht/ui/progress-bar.tsx'
import { FactCheckCards } from '../features/fact-check/fact-check-cards.tsx'
import { OutcomeList } from '../features/outcome/outcome-list.tsx'
import { takesAnswers } from '../features/questionnaire/other-screens.ts'
import { lastChangeInWords, questions } from '../features/questionnaire/task-words.ts'
import { Until } from '../features/questionnaire/until.tsx'
import { organisationName, statusWords } from '../features/questionnaire/words.ts'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'

export const meta: MetaFunction = () => [{ title: 'Mijn vragenlijsten | Toezicht' }]

export async function loader({ context }: LoaderFunctionArgs) {
  const inbox = await orRefuse(context, context.api.getInbox({}))
  const factChecks = await orRefuse(context, context.api.listFactChecks({}))
  const outcomes = await orRefuse(context, context.api.listOutcomes({}))
  return { ...inbox, factChecks, outcomes, now: new Date().toISOString() }
}

export default function Inbox() {
  const { name, questionnaires, factChecks, outcomes, now } = useLoaderData<typeof loader>()
  return (
    <Page fictional={questionnaires.some(({ fictional }) => fictional)}>
      <h1>Mijn vragenlijsten</h1>
      <p>Welkom, {name}.</p>
      <FactCheckCards factChecks={factChecks} now={now} />
      <OutcomeList outcomes={outcomes} />
      {questionnaires.length === 0 && (
        <p>Er staat geen vragenlijst voor u klaar. Verwacht u er wel een, neem dan contact op met wie u uitnodigde.</p>
      )}
      <ul className="cards">
        {questionnaires.map((row) => (
          <li key={row.submission}>
            <h2>
              <a href={`/vragenlijst/${row.submission}`}>
                {row.approach}, gemeente {row.municipality}
              </a>
            </h2>
            <p>
              {row.study}. {row.kind === 'partner' ? 'U antwoordt als netwerkpartner' : 'U antwoordt'} namens{' '}
              <strong>{organisationName(row)}</strong>
              {roleWords(row)}.
            </p>
            {takesAnswers(row) ? (
              <>
                <p>
                  {row.status === 'returned' && 'STJ stuurde een of meer vragen terug. '}Uiterlijk{' '}
                  <Until deadline={row.deadline} now={now} />
                </p>
                {row.status === 'open' && (
                  <ProgressBar
                    done={row.answered}
                    total={row.asked}
                    unit="vraag ingevuld"
                    units="vragen ingevuld"
                    label={`Ingevulde vragen: ${row.approach}`}
                  />
                )}
                {row.status === 'open' && row.mine && (
                  <p>
                    <strong>Aan u toegewezen: {questions(row.mine.asked)}</strong>, waarvan {row.mine.open} open.
                  </p>
                )}
                {row.lastChange && <p className="small">{lastChangeInWords(row.lastChange, new Date(now))}</p>}
              </>
            ) : (
              <p>Stand: {statusWords[row.status]}</p>
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}

/** Who coordinates hears it, except a partner's contact: "als netwerkpartner" says enough there. */
function roleWords({ role, kind }: { role: 'coordinator' | 'contributor'; kind: 'municipality' | 'partner' }): string {
  if (role === 'contributor') return ', als collega die meehelpt'
  return kind === 'partner' ? '' : ', als coördinator'
}
