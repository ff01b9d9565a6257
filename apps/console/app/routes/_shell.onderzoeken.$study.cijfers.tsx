import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FigureCard } from '../features/figures/figure-card.tsx'
import { figureName, readNumber } from '../features/figures/figure-words.ts'
import { OpenedNumber } from '../features/figures/opened-number.tsx'
import { load } from '../features/form/call.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Landelijke cijfers ${data?.study.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, () =>
    context.api.getFigures({
      study: params.study ?? '',
      opened: readNumber(new URL(request.url).searchParams),
    }),
  )

export default function Figures() {
  const { study, approaches, municipalities, figures, opened } = useLoaderData<typeof loader>()
  const shown = figures.find(({ code }) => code === opened?.figure)
  return (
    <Screen
      title="Landelijke cijfers"
      fictional={study.fictional}
      crumbs={[
        { label: 'Overzicht', to: '/' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: 'Cijfers' },
      ]}
      wide
    >
      <p>
        Deze cijfers gaan over {approaches} {approaches === 1 ? 'aanpak' : 'aanpakken'} in {municipalities}{' '}
        {municipalities === 1 ? 'gemeente' : 'gemeenten'}. «Vastgesteld» telt wat een tweede inspecteur heeft
        vastgesteld, met de verzonden antwoorden. «Zoals het nu staat» telt ook concepten. «Geen oordeel» telt niet mee,
        en wat ontbreekt is nooit een «nee». Kies een getal om te zien wat erachter staat.
      </p>
      {figures.length === 0 && <Empty>Dit toetsingskader heeft geen landelijke cijfers.</Empty>}
      {opened && shown && <OpenedNumber study={study.id} figure={shown} opened={opened} />}
      {[...Map.groupBy(figures, ({ figure }) => figure)].map(([number, own]) => (
        <section key={number} aria-labelledby={`figuur-${number}`}>
          <h2 id={`figuur-${number}`}>{number === null ? 'Aantallen in de tekst' : figureName(number)}</h2>
          <div className="figure-cards">
            {own.map((figure) => (
              <FigureCard key={figure.code} study={study.id} figure={figure} />
            ))}
          </div>
        </section>
      ))}
    </Screen>
  )
}
