import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Notice } from '@toezicht/ui/notice.tsx'
import { Heading } from '../features/questionnaire/heading.tsx'
import { QuestionLinks } from '../features/questionnaire/question-links.tsx'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const meta: MetaFunction = () => [{ title: 'Controleren | Toezicht' }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  const submission = submissionOf(params)
  return { ...(await orRefuse(context, context.api.getControlPage({ submission }))), now: new Date().toISOString() }
}

export default function Control() {
  const { heading, answered, asked, blanks, contradictions, withoutDocument, hidden, now } =
    useLoaderData<typeof loader>()
  const { submission } = heading
  return (
    <Page fictional={heading.fictional}>
      <Heading heading={heading} answered={answered} asked={asked} now={now} />
      <h1>Controleer uw antwoorden</h1>
      <p>Er is nog niets verstuurd. Niets hieronder houdt het versturen tegen; u beslist zelf.</p>
      {blanks.length + contradictions.length + withoutDocument.length === 0 && (
        <Notice tone="good">Alle vragen hebben een antwoord en wij zien niets wat elkaar tegenspreekt.</Notice>
      )}
      {blanks.length > 0 && (
        <section className="section">
          <h2>{blanks.length === 1 ? '1 vraag heeft' : `${blanks.length} vragen hebben`} nog geen antwoord</h2>
          <QuestionLinks submission={submission} questions={blanks} />
        </section>
      )}
      {contradictions.length > 0 && (
        <section className="section">
          <h2>Deze antwoorden gaan misschien niet samen</h2>
          {contradictions.map(({ message, questions }) => (
            <Notice key={message}>
              <p>{message}</p>
              <QuestionLinks submission={submission} questions={questions} />
            </Notice>
          ))}
        </section>
      )}
      {withoutDocument.length > 0 && (
        <section className="section">
          <h2>Hierbij is geen stuk toegevoegd</h2>
          <p>Zonder stuk schrijft STJ erbij dat het dit niet heeft gezien.</p>
          <QuestionLinks submission={submission} questions={withoutDocument} />
        </section>
      )}
      {hidden.length > 0 && (
        <section className="section">
          <h2>Deze antwoorden worden niet verstuurd</h2>
          <p>
            Door een ander antwoord hoeft u deze vragen niet te beantwoorden. Uw tekst blijft bewaard en komt terug als
            u dat antwoord verandert.
          </p>
          <ul>
            {hidden.map(({ code, text }) => (
              <li key={code}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {heading.status === 'open' && (
        <div className="buttons">
          {heading.role === 'coordinator' ? (
            <a className="button" href={`/vragenlijst/${submission}/versturen`}>
              Verder naar versturen
            </a>
          ) : (
            <p>Uw coördinator verstuurt de vragenlijst. U hoeft zelf niets meer te doen.</p>
          )}
          <a href={`/vragenlijst/${submission}`}>Terug naar de onderdelen</a>
        </div>
      )}
    </Page>
  )
}
