import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Page } from '../features/shell/page.tsx'

export const meta: MetaFunction = () => [
  { title: 'Toezicht' },
  { name: 'description', content: 'Onderzoek naar de hulp van gemeenten aan gezinnen met veel problemen tegelijk.' },
]

export async function loader({ context }: LoaderFunctionArgs) {
  return { factsheets: await context.api.listPublishedFactsheets({}), demo: context.mode === 'demo' }
}

export default function Home() {
  const { factsheets, demo } = useLoaderData<typeof loader>()
  return (
    <Page>
      <h1>Hoe helpt uw gemeente gezinnen met veel problemen tegelijk?</h1>
      <p className="lead">
        Vijf inspecties onderzoeken dit samen, onder de naam Samenwerkend Toezicht Jeugd (STJ). Zij vragen het aan
        gemeenten en aan de organisaties die meewerken. Per gemeente staat hier wat goed gaat en wat beter kan.
      </p>
      <section className="section">
        <h2>Uitkomsten per gemeente</h2>
        {factsheets.length === 0 ? (
          <p>Er is nog geen factsheet gepubliceerd. Zodra STJ een factsheet publiceert, staat die hier.</p>
        ) : (
          <ul className="tasks">
            {factsheets.map(({ slug, municipality, study, fictional }) => (
              <li key={slug}>
                <span>
                  <a href={`/uitkomsten/${slug}`}>{municipality}</a>{' '}
                  {fictional && <span className="tag">voorbeeld</span>}
                </span>
                <span className="state">{study}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="section">
        <h2>Vult u een vragenlijst in?</h2>
        <p>Uw uitnodiging staat in een mail van STJ. Hebt u al een wachtwoord, meld u dan aan.</p>
        <div className="buttons">
          <a className="button" href="/aanmelden">
            Aanmelden
          </a>
          <a href="/uitnodiging">Ik heb een code uit een uitnodiging</a>
        </div>
        {demo && (
          <p>
            Dit is een demonstratie. Mails gaan niet de deur uit:{' '}
            <a href="/demo/post">lees de mails van de demonstratie</a>.
          </p>
        )}
      </section>
      <section className="section">
        <h2>Zo gaat het onderzoek</h2>
        <ol>
          <li>
            De gemeente beantwoordt vragen over haar aanpak. Netwerkpartners beantwoorden een deel van die vragen ook.
          </li>
          <li>Inspecteurs leggen alle antwoorden naast elkaar en lezen de beleidsstukken.</li>
          <li>Een inspecteur geeft per punt een oordeel. Een tweede inspecteur controleert en stelt het vast.</li>
          <li>De uitkomst staat als factsheet op deze website. Na een jaar kijkt STJ wat er is verbeterd.</li>
        </ol>
      </section>
    </Page>
  )
}
