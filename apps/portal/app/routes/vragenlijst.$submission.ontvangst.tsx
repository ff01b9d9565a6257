import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { ReceiptCopy } from '../features/papers/receipt-copy.tsx'
import { SentAnswers } from '../features/questionnaire/sent-answers.tsx'
import { organisationName } from '../features/questionnaire/words.ts'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'
import { submissionOf } from '../route-parameters.ts'

export const meta: MetaFunction = () => [{ title: 'Ontvangstbewijs | Toezicht' }]

export async function loader({ context, params }: LoaderFunctionArgs) {
  return orRefuse(context, context.api.getReceipt({ submission: submissionOf(params), number: null }))
}

export default function Receipt() {
  const { heading, receipt, number, sentAt, hasCopy, sections } = useLoaderData<typeof loader>()
  return (
    <Page fictional={heading.fictional}>
      <p className="breadcrumb no-print">
        <a href="/mijn-vragenlijsten">Mijn vragenlijsten</a> /{' '}
        <a href={`/vragenlijst/${heading.submission}`}>{heading.approach}</a>
      </p>
      <h1>Uw vragenlijst is verstuurd</h1>
      <p className="receipt-number">{receipt}</p>
      <p>
        Ontvangen op {dutchMoment(sentAt)}
        {number > 1 && `, versie ${number}`}. Bewaar dit nummer. U krijgt het ook per mail. Hieronder staat een kopie
        van wat u verstuurde; u kunt deze pagina afdrukken.
      </p>
      <ReceiptCopy submission={heading.submission} hasCopy={hasCopy} />
      <h2>En nu?</h2>
      <p>
        Een inspecteur leest de antwoorden van iedereen over deze aanpak naast elkaar. Is er iets onduidelijk, dan neemt
        STJ contact met u op. U hoeft nu niets te doen.
      </p>
      <section className="section">
        <h2>Wat u verstuurde</h2>
        <p>
          {heading.study}, aanpak {heading.approach}, gemeente {heading.municipality}, namens{' '}
          {organisationName(heading)}.
        </p>
        <SentAnswers sections={sections} />
      </section>
    </Page>
  )
}
