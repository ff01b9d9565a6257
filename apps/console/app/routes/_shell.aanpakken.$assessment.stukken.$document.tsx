import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { documentAddress } from '../features/documents/document-address.ts'
import { DocumentView } from '../features/documents/document-view.tsx'
import { SearchField } from '../features/documents/search-field.tsx'
import { load } from '../features/form/call.ts'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.shown.about.title}, bladzijde ${data.shown.page} - Toezicht` : 'Stuk - Toezicht' },
]

/** As a download answers: destroyed is gone for good, one that is still being judged comes later. */
const statuses = { there: 200, waiting: 409, refused: 404, destroyed: 410 } as const

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, async () => {
    const search = new URL(request.url).searchParams
    const asked = search.get('bladzijde')?.slice(0, 200) ?? null
    const query = search.get('zoek') ?? ''
    const assessment = params.assessment ?? ''
    const shown = await context.api.getDocumentPage({ assessment, document: params.document ?? '', page: asked, query })
    return json({ shown, asked, query }, { status: statuses[shown.state] })
  })

export default function DocumentScreen() {
  const { shown, asked, query } = useLoaderData<typeof loader>()
  const { study, approach, about, page } = shown
  const place = { assessment: approach.id, document: about.id, query }
  const beside = new URLSearchParams({ stuk: about.id, bladzijde: String(page), ...(query && { zoek: query }) })
  return (
    <Screen
      title={about.title}
      fictional={study.fictional}
      crumbs={[
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: approach.municipality, to: `/factsheets/${approach.participationId}` },
        { label: approach.name, to: `/aanpakken/${approach.id}` },
        { label: 'Stukken', to: `/aanpakken/${approach.id}/stukken` },
        { label: about.title },
      ]}
    >
      <p className="places">
        <Link to={`/aanpakken/${approach.id}/beoordelen?${beside}`}>Naast het werkblad openen</Link>
        {query && (
          <Link to={`/aanpakken/${approach.id}/stukken?${new URLSearchParams({ zoek: query })}`}>
            Terug naar wat gevonden is
          </Link>
        )}
      </p>
      {shown.state === 'there' && <SearchField assessment={approach.id} query={query} id="zoek" />}
      <DocumentView shown={shown} asked={asked} addressOf={(to) => documentAddress({ ...place, page: to })} />
    </Screen>
  )
}
