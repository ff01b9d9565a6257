import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { ReceiptCopy } from '../features/papers/receipt-copy.tsx'
import { SentAnswers } from '../features/questionnaire/sent-answers.tsx'
import { organisationName } from '../features/questionnaire/words.ts'
import { ReceiptState } from '../features/receipt/receipt-state.tsx'
import { VersionList } from '../features/receipt/version-list.tsx'
import { Page } from '../features/shell/page.tsx'
import { orRefuse } from '../refused.ts'
import { submissionOf, versionOf } from '../route-parameters.ts'

export const meta: MetaFunction = () => [{ title: 'Ontvangstbewijs | Toezicht' }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return orRefuse(context, context.api.getReceipt({ submission: submissionOf(params), number: versionOf(request) }))
}

export default function Receipt() {
  const { heading, receipt, number, sentAt, hasCopy, sections } = useLoaderData<typeof loader>()
  const { submission, versions } = heading
  return (
    <Page fictional={heading.fictional}>
      <p className="breadcrumb no-print">
        <a href="/mijn-vragenlijsten">Mijn vragenlijsten</a> /{' '}
        <a href={`/vragenlijst/${submission}`}>{heading.approach}</a>
      </p>
      <h1>Uw vragenlijst is verstuurd</h1>
      <p className="receipt-number">{receipt}</p>
      <p>
        Ontvangen op {dutchMoment(sentAt)}
        {versions.length > 1 && `, versie ${number}`}. Bewaar dit nummer. U krijgt het ook per mail. Hieronder staat een
        kopie van wat u verstuurde; u kunt deze pagina afdrukken.
      </p>
      <ReceiptCopy submission={submission} number={number} hasCopy={hasCopy} />
      <ReceiptState heading={heading} isNewest={number === versions.at(-1)?.number} />
      <VersionList submission={submission} versions={versions} shown={number} />
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
