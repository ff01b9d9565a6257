import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { countWords } from '../features/figures/figure-rows.tsx'
import { standWords } from '../features/figures/figure-words.ts'
import { HeatMap } from '../features/figures/heat-map.tsx'
import { VerdictTable } from '../features/figures/verdict-table.tsx'
import { readVerdictSearch, verdictAddress, verdictWords } from '../features/figures/verdict-words.ts'
import { load } from '../features/form/call.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Oordelen per indicator ${data?.study.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, () =>
    context.api.getVerdictCounts({
      study: params.study ?? '',
      ...readVerdictSearch(new URL(request.url).searchParams),
    }),
  )

export default function VerdictCounts() {
  const { study, stand, approaches, municipalities, themes, opened, heatMap } = useLoaderData<typeof loader>()
  const screen = `/onderzoeken/${study.id}/oordelen`
  return (
    <Screen
      title="Oordelen per indicator"
      fictional={study.fictional}
      crumbs={[
        { label: 'Overzicht', to: '/' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: 'Cijfers', to: `/onderzoeken/${study.id}/cijfers` },
        { label: 'Oordelen' },
      ]}
      wide
    >
      <p>
        Over{' '}
        <Link to={`/onderzoeken/${study.id}`}>
          {countWords(approaches, 'approach')} in {countWords(municipalities, 'municipality')}
        </Link>
        . Kies een getal om de aanpakken te zien.
      </p>
      <nav aria-label="Stand" className="places">
        <Link to={screen} aria-current={stand === 'approved' ? 'page' : undefined}>
          {standWords.approved}
        </Link>
        <Link to={`${screen}?stand=nu`} aria-current={stand === 'current' ? 'page' : undefined}>
          {standWords.current}
        </Link>
      </nav>
      {opened && (
        <section className="card" id="achter" aria-labelledby="achter-kop">
          <h2 id="achter-kop" className="flush">
            {opened.indicator}: {verdictWords[opened.place]}
          </h2>
          <p className="soft">
            {opened.total} {opened.total === 1 ? 'aanpak' : 'aanpakken'}, {standWords[stand].toLowerCase()}.{' '}
            <Link to={screen} preventScrollReset>
              Sluiten
            </Link>
          </p>
          {opened.approaches.length === 0 && <Empty>Achter dit getal staat nu niets meer.</Empty>}
          <ul>
            {opened.approaches.map(({ id, municipality, name }) => (
              <li key={id}>
                {municipality}, <Link to={`/aanpakken/${id}/beoordelen?indicator=${opened.indicator}`}>{name}</Link>
              </li>
            ))}
          </ul>
          <p className="buttons">
            {opened.page > 1 && (
              <Link to={verdictAddress(study.id, { ...opened, stand }, opened.page - 1)}>Vorige bladzijde</Link>
            )}
            {opened.more && (
              <Link to={verdictAddress(study.id, { ...opened, stand }, opened.page + 1)}>Volgende bladzijde</Link>
            )}
          </p>
        </section>
      )}
      {heatMap ? (
        <HeatMap study={study.id} stand={stand} map={heatMap} themes={themes} />
      ) : (
        <p>
          <Link to={`${screen}?kaart=1${stand === 'current' ? '&stand=nu' : ''}#kaart`}>
            Alle oordelen bij elkaar: aanpakken naast indicatoren
          </Link>
        </p>
      )}
      {themes.map((theme) => (
        <VerdictTable key={theme.code} study={study.id} stand={stand} theme={theme} />
      ))}
    </Screen>
  )
}
