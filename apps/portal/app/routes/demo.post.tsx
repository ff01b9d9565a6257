import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dutchDate, dutchMoment } from '@toezicht/ui/dutch-time'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'

export const meta: MetaFunction = () => [{ title: 'Mails van de demonstratie | Toezicht' }]

const templates: Record<string, string> = {
  'sign-in-code': 'Uw code om aan te melden',
  invitation: 'Uitnodiging voor een vragenlijst',
  'member-invitation': 'Uitnodiging voor een inspecteur',
  receipt: 'Ontvangstbewijs',
  reminder: 'Herinnering',
  'deadline-extended': 'Meer tijd',
  'password-reset': 'Uw code voor een nieuw wachtwoord',
  'password-changed': 'Wachtwoord veranderd',
  delegation: 'Vraag om te helpen met een vragenlijst',
  'delegation-ended': 'Vragen liggen niet meer bij u',
  'questions-returned': 'Teruggestuurde vragen',
  'return-withdrawn': 'Teruggestuurde vragen ingetrokken',
  reopened: 'Vragenlijst weer open',
  'nomination-decided': 'Besluit over een netwerkpartner',
  'document-destroyed': 'Document vernietigd',
  'fact-check': 'Feitencheck',
  'outcome-ready': 'Uitkomst van uw gemeente',
}
const names: Record<string, string> = {
  code: 'Code',
  link: 'Link',
  page: 'Pagina',
  shortCode: 'Code bij de pagina',
  expiresOn: 'Geldig tot en met',
  receipt: 'Ontvangstnummer',
  approach: 'Aanpak',
  organisation: 'Organisatie',
  study: 'Onderzoek',
  municipality: 'Gemeente',
  deadline: 'Uiterste datum',
  from: 'Van',
  count: 'Aantal vragen',
}
const days: ReadonlySet<string> = new Set(['deadline', 'expiresOn'])

/** Exists in the demonstration only; elsewhere it is a 404 like any unknown address. */
export async function loader({ context }: LoaderFunctionArgs) {
  if (context.mode !== 'demo') throw new Response('Deze pagina bestaat niet.', { status: 404 })
  return orRefuse(context, context.api.listDemoMails())
}

export default function DemoMail() {
  const { mails } = useLoaderData<typeof loader>()
  return (
    <Page fictional>
      <h1>Mails van de demonstratie</h1>
      <p className="lead">
        Deze pagina bestaat alleen in de demonstratie. In het echt gaan deze mails naar de ontvanger en kan niemand
        anders ze lezen.
      </p>
      {mails.length === 0 && <p>Er is nog geen mail. Meld u aan, dan verschijnt hier uw code.</p>}
      <ul className="cards">
        {mails.map(({ id, recipientName, address, template, parameters, createdAt }) => (
          <li key={id}>
            <h2>{templates[template] ?? 'Mail'}</h2>
            <p className="small">
              Aan {recipientName} ({address}), {dutchMoment(createdAt)}
            </p>
            <dl className="facts">
              {Object.entries(parameters).flatMap(([name, value]) =>
                names[name]
                  ? [
                      <div key={name}>
                        <dt>{names[name]}</dt>{' '}
                        <dd>
                          <Value name={name} value={value} />
                        </dd>
                      </div>,
                    ]
                  : [],
              )}
            </dl>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Value({ name, value }: { name: string; value: string }) {
  if (name === 'link') return <a href={value}>{value}</a>
  return days.has(name) ? dutchDate(value) : value
}
