import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { DestroyForm } from '../features/documents/destroy-form.tsx'
import { SentDocumentLink } from '../features/documents/sent-document-link.tsx'
import { load, post, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { textOf } from '../features/form/read-form.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Stukken ${data?.approach.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.listSentDocuments({ assessment: params.assessment ?? '' }))

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const change = () =>
    context.api.destroyDocument({ document: textOf(form, 'document'), reason: textOf(form, 'reason') })
  return post(context, form, change, () => `/aanpakken/${params.assessment}/stukken?gedaan=destroy-document`)
}

export default function SentDocuments() {
  const { study, approach, documents } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() as Refused | undefined
  const [search] = useSearchParams()
  const lead = study.role === 'lead' && study.kind === 'running'
  return (
    <Screen
      title="Stukken"
      fictional={study.fictional}
      crumbs={[
        { label: 'Overzicht', to: '/' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: approach.municipality, to: `/factsheets/${approach.participationId}` },
        { label: approach.name, to: `/aanpakken/${approach.id}` },
        { label: 'Stukken' },
      ]}
    >
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      {documents.length === 0 && <Empty>Voor deze aanpak zijn nog geen stukken verzonden.</Empty>}
      {documents.map((document) => (
        <section className="card" key={document.id} aria-labelledby={`stuk-${document.id}`}>
          <h2 id={`stuk-${document.id}`}>{document.title}</h2>
          <p>
            <SentDocumentLink document={{ ...document, title: document.fileName }} />
            {document.scan === 'not-scanned' && ' (niet gescand op virussen)'}
          </p>
          <p className="soft">
            Van {document.respondent}
            {document.questions.length > 0 && `, bij ${document.questions.join(', ')}`}
          </p>
          {document.destroyedAt ? (
            <p>
              Vernietigd op {dutchMoment(document.destroyedAt)}. Reden: {document.destroyedReason}
            </p>
          ) : (
            lead && <DestroyForm document={document.id} title={document.title} refused={refused} />
          )}
        </section>
      ))}
    </Screen>
  )
}
