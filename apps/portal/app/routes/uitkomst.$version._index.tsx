import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import { outcomeWords } from '../features/outcome/outcome-words.ts'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'
import { idOf } from '../route-parameters.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Factsheet ${data?.municipality ?? ''} | Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  orRefuse(context, context.api.getOutcome({ version: idOf(params, 'version') }))

export default function OutcomePage() {
  const outcome = useLoaderData<typeof loader>()
  const here = `/uitkomst/${outcome.id}`
  return (
    <Page fictional={outcome.fictional}>
      <p>
        <a href="/mijn-vragenlijsten">Mijn vragenlijsten</a>
      </p>
      <h1>Factsheet {outcome.municipality}</h1>
      <p>
        {outcome.study}, versie {outcome.number}. {outcomeWords(outcome)}
      </p>
      {!outcome.isPublic && (
        <Notice>
          U leest deze factsheet als coördinator van uw gemeente, voordat zij openbaar is. Zij is definitief. Deel haar
          tot {dutchMoment(outcome.visibleFrom)} niet buiten uw gemeente.
        </Notice>
      )}
      {outcome.note && (
        <p>
          <strong>Wat er in deze versie verbeterd is:</strong> {outcome.note}
        </p>
      )}
      {outcome.isRendered ? (
        <>
          <p>
            <a className="button" href={`${here}/pagina`}>
              Factsheet lezen
            </a>
          </p>
          <h2>Downloaden</h2>
          <ul>
            <li>
              <a href={`${here}/pdf`}>Als PDF</a>
            </li>
            <li>
              <a href={`${here}/docx`}>Voor Word</a>
            </li>
            <li>
              <a href={`${here}/json`}>De gegevens (JSON)</a>
            </li>
          </ul>
        </>
      ) : (
        <p>De factsheet wordt nu gemaakt. Kom over een paar minuten terug; u hoeft niets te doen.</p>
      )}
      {outcome.address && (
        <p>
          <a href={outcome.address}>Naar de openbare bladzijde</a>
        </p>
      )}
      <p>
        Ziet u een fout? Bel of mail dan de contactpersoon van STJ. Die staat in de uitnodiging en bij uw vragenlijst.
      </p>
    </Page>
  )
}
