import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { figureStands } from '@toezicht/domain/national-report/figure'
import { countWords, FigureRows } from '../features/figures/figure-rows.tsx'
import { readNumber, standWords } from '../features/figures/figure-words.ts'
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
      onlyPublic: new URL(request.url).searchParams.get('telling') === 'openbaar',
    }),
  )

export default function Figures() {
  const { study, approaches, municipalities, figures, opened, onlyPublic } = useLoaderData<typeof loader>()
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
        Deze cijfers gaan over{' '}
        <Link to={onlyPublic ? `/publiceren?onderzoek=${study.id}` : `/onderzoeken/${study.id}`}>
          {countWords(approaches, 'approach')} in {countWords(municipalities, 'municipality')}
        </Link>
        . «Vastgesteld» telt wat een tweede inspecteur heeft vastgesteld, met de verzonden antwoorden. «Zoals het nu
        staat» telt ook concepten. «Geen oordeel» telt niet mee, en wat ontbreekt is nooit een «nee». Kies een getal om
        te zien wat erachter staat.
      </p>
      <p>
        {onlyPublic ? (
          <>
            U ziet de telling van het landelijk rapport: alleen aanpakken waarvan de factsheet openbaar is.{' '}
            <Link to={`/onderzoeken/${study.id}/cijfers`}>Alle aanpakken tellen</Link>
          </>
        ) : (
          <>
            <Link to={`/onderzoeken/${study.id}/oordelen`}>Oordelen per indicator</Link>
            {' · '}
            <Link to={`/onderzoeken/${study.id}/rapport`}>Landelijk rapport</Link>
          </>
        )}
      </p>
      {figures.length === 0 && <Empty>Dit toetsingskader heeft geen landelijke cijfers.</Empty>}
      {opened && shown && <OpenedNumber study={study.id} figure={shown} opened={opened} onlyPublic={onlyPublic} />}
      {figures.length > 0 && (
        <div className="table-scroll">
          <table className="table table-stacked figures">
            <caption className="visually-hidden">Landelijke cijfers, vastgesteld en zoals het nu staat</caption>
            <thead>
              <tr>
                <th scope="col">Cijfer</th>
                <th scope="col">Deel</th>
                {figureStands.map((stand) => (
                  <th key={stand} scope="col" className="number">
                    {standWords[stand]}
                  </th>
                ))}
              </tr>
            </thead>
            {figures.map((figure) => (
              <FigureRows key={figure.code} study={study.id} figure={figure} onlyPublic={onlyPublic} />
            ))}
          </table>
        </div>
      )}
    </Screen>
  )
}
