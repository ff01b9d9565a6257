import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { FactCheckTable } from '../features/fact-check/fact-check-table.tsx'
import { load } from '../features/form/call.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Feitenchecks - Toezicht' }]

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  load(context, () => {
    const study = new URL(request.url).searchParams.get('onderzoek') || null
    return context.api.listFactChecks({ study })
  })

const filters = { '': 'Alle', stj: 'Wacht op STJ', gemeente: 'Bij de gemeente', laat: 'Te laat' } as const

export default function FactChecks() {
  const { study, studies, factChecks } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const wanted = search.get('stand') ?? ''
  const of = (filter: string) =>
    factChecks.filter(({ status, late }) => {
      if (filter === 'stj') return status === 'sent'
      if (filter === 'gemeente') return status === 'open'
      return filter === 'laat' ? late : true
    })
  const shown = of(wanted)
  return (
    <Screen
      title="Feitenchecks"
      fictional={study?.fictional ?? false}
      crumbs={[{ label: 'Publiceren', to: '/publiceren' }, { label: 'Feitenchecks' }]}
    >
      {studies.length > 1 && (
        <nav aria-label="Onderzoeken" className="places">
          {studies.map(({ id, name }) => (
            <Link key={id} to={`/feitenchecks?onderzoek=${id}`} aria-current={id === study?.id ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
      )}
      {study && factChecks.length > 0 && (
        <ul className="places">
          {Object.entries(filters).map(([key, label]) => (
            <li key={key}>
              <Link
                to={`/feitenchecks?onderzoek=${study.id}${key && `&stand=${key}`}`}
                aria-current={key === wanted ? 'page' : undefined}
              >
                {label}: {of(key).length}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 ? (
        <FactCheckTable factChecks={shown} />
      ) : (
        <Empty>
          {factChecks.length > 0
            ? 'Geen feitencheck in deze stand.'
            : 'Er is nog geen feitencheck geopend. Dat kan zodra een factsheet is vastgesteld, op de pagina van die factsheet.'}
        </Empty>
      )}
    </Screen>
  )
}
