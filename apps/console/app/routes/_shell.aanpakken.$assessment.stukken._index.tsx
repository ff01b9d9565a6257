import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { DocumentCard } from '../features/documents/document-card.tsx'
import { FoundPages } from '../features/documents/found-pages.tsx'
import { hitPlaceText, readHitPlace } from '../features/documents/hit-place.ts'
import { SearchField } from '../features/documents/search-field.tsx'
import { load, post, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { textOf } from '../features/form/read-form.ts'
import { approachCrumbs } from '../features/shell/approach-crumbs.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Stukken ${data?.approach.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, async () => {
    const assessment = params.assessment ?? ''
    const search = new URL(request.url).searchParams
    const query = search.get('zoek')
    const listed = await context.api.listSentDocuments({ assessment })
    const after = readHitPlace(search.get('na'))
    return {
      ...listed,
      query: query ?? '',
      further: after !== null,
      found: query === null ? null : await context.api.searchDocuments({ assessment, query, after }),
    }
  })

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await request.formData()
  const change = () =>
    context.api.destroyDocument({ document: textOf(form, 'document'), reason: textOf(form, 'reason') })
  return post(context, form, change, () => `/aanpakken/${params.assessment}/stukken?gedaan=destroy-document`)
}

export default function SentDocuments() {
  const { study, approach, documents, query, found, further } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  const lead = study.role === 'lead' && study.kind === 'running'
  const here = `/aanpakken/${approach.id}/stukken`
  const searched = new URLSearchParams({ zoek: query })
  return (
    <Screen title="Stukken" fictional={study.fictional} crumbs={approachCrumbs(study, approach, 'Stukken')}>
      <FormErrors refused={refused} />
      <Done verb={search.get('gedaan')} />
      {documents.length === 0 && <Empty>Voor deze aanpak zijn nog geen stukken verzonden.</Empty>}
      {documents.length > 0 && <SearchField assessment={approach.id} query={query} id="zoek" />}
      {found && (
        <section aria-labelledby="gevonden" className="card">
          <h2 id="gevonden" className="flush">
            Gevonden
          </h2>
          <FoundPages assessment={approach.id} query={query} found={found} />
          <p className="buttons">
            {further && <Link to={`${here}?${searched}`}>Naar de eerste bladzijden</Link>}
            {found.next && <Link to={`${here}?${searched}&na=${hitPlaceText(found.next)}`}>Meer bladzijden</Link>}
            <Link to={here}>Zoeken wissen</Link>
          </p>
        </section>
      )}
      {documents.map((document) => (
        <DocumentCard key={document.id} assessment={approach.id} document={document} lead={lead} refused={refused} />
      ))}
    </Screen>
  )
}
