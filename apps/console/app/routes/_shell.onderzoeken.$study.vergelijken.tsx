import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { patterns } from '@toezicht/domain/comparison/discrepancy'
import { CalibrationCases } from '../features/calibration/calibration-cases.tsx'
import { CalibrationTable } from '../features/calibration/calibration-table.tsx'
import { load } from '../features/form/call.ts'
import { pageStart } from '../features/paging/page-links.tsx'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Gelijk beoordeeld? ${data?.study.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, () => {
    const search = new URL(request.url).searchParams
    return context.api.getCalibration({
      study: params.study ?? '',
      indicator: search.get('indicator'),
      pattern: patterns.find((pattern) => pattern === search.get('patroon')) ?? null,
      after: pageStart(search),
    })
  })

export default function Calibration() {
  const { study, indicators, cases, more } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const chosen = indicators.find(({ indicator }) => indicator === search.get('indicator'))
  const judged = indicators.some(({ meets, improvement, noVerdict }) => meets + improvement + noVerdict > 0)
  return (
    <Screen
      title="Gelijke gevallen, gelijk beoordeeld?"
      fictional={study.fictional}
      crumbs={[
        { label: 'Overzicht', to: '/' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: 'Vergelijken' },
      ]}
      wide
    >
      <p>
        Een aanpak telt mee met het zwaarste patroon van zijn antwoorden op een indicator. Overeenstemming zegt hoeveel
        aanpakken het oordeel kregen dat bij hun patroon het meest is gegeven. Een verschil kan terecht zijn; de tekst
        moet dan zeggen waarom.
      </p>
      {!judged && (
        <Empty>In dit onderzoek is nog niets beoordeeld. Zodra er oordelen zijn, staan ze hier naast elkaar.</Empty>
      )}
      {chosen && (
        <CalibrationCases
          study={study.id}
          indicator={chosen}
          pattern={search.get('patroon')}
          cases={cases}
          more={more}
        />
      )}
      {judged && <CalibrationTable study={study.id} indicators={indicators} chosen={chosen?.indicator ?? null} />}
    </Screen>
  )
}
