import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { FactCheckLine } from '../features/fact-check/fact-check-line.tsx'
import { factChecksOf } from '../features/fact-check/load-fact-checks.ts'
import { load } from '../features/form/call.ts'
import { PageLinks, pageStart, typedSearch } from '../features/paging/page-links.tsx'
import { FactsheetTable } from '../features/publication/factsheet-table.tsx'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Publiceren - Toezicht' }]

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  load(context, async () => {
    const search = new URL(request.url).searchParams
    const study = search.get('onderzoek') || null
    const page = await context.api.listFactsheets({ study, search: typedSearch(search), after: pageStart(search) })
    return { ...page, factChecks: await factChecksOf(context, page.study) }
  })

export default function PublishPage() {
  const { study, studies, factsheets, total, more, factChecks } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  if (!study)
    return (
      <Screen title="Publiceren">
        <Empty>U werkt nog niet aan een onderzoek. Een beheerder kan u aan een onderzoek toevoegen.</Empty>
      </Screen>
    )
  return (
    <Screen title="Publiceren" fictional={study.fictional}>
      {studies.length > 1 && (
        <nav aria-label="Onderzoeken" className="places">
          {studies.map(({ id, name }) => (
            <Link key={id} to={`/publiceren?onderzoek=${id}`} aria-current={id === study.id ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
      )}
      <h2 id="factsheets">{study.name}</h2>
      <FactCheckLine study={study.id} factChecks={factChecks} />
      <Form method="get" className="filters" role="search">
        {search.get('onderzoek') && <input type="hidden" name="onderzoek" value={study.id} />}
        <div>
          <label htmlFor="zoek">Gemeente</label>
          <input className="control" type="search" id="zoek" name="zoek" defaultValue={search.get('zoek') ?? ''} />
        </div>
        <button type="submit" className="button button-quiet">
          Lijst filteren
        </button>
      </Form>
      {factsheets.length === 0 && (
        <Empty>
          {search.get('zoek')
            ? 'Geen gemeente past bij dit filter. Zoek op een ander woord.'
            : 'Er doet nog geen gemeente mee. Wijs eerst een aanpak toe.'}
        </Empty>
      )}
      {factsheets.length > 0 && <FactsheetTable factsheets={factsheets} total={total} />}
      <PageLinks last={more ? factsheets.at(-1)?.participationId : undefined} />
    </Screen>
  )
}
