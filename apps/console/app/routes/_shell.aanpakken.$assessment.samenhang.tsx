import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { load } from '../features/form/call.ts'
import { CoherenceList } from '../features/review/coherence-list.tsx'
import { approachCrumbs } from '../features/shell/approach-crumbs.ts'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Samenhang ${data?.approach.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getCoherence({ assessment: params.assessment ?? '' }))

export default function Coherence() {
  const { study, approach, faults } = useLoaderData<typeof loader>()
  const blocking = faults.filter(({ blocks }) => blocks)
  const weighing = faults.filter(({ blocks }) => !blocks)
  return (
    <Screen
      title={`Samenhang van ${approach.name}`}
      fictional={study.fictional}
      crumbs={approachCrumbs(study, approach, 'Samenhang')}
    >
      <CoherenceList
        assessment={approach.id}
        title="Dit houdt de factsheet tegen"
        faults={blocking}
        empty="Niets houdt de factsheet van deze aanpak tegen."
      />
      <CoherenceList
        assessment={approach.id}
        title="Dit vraagt een tweede blik"
        faults={weighing}
        empty="Oordelen, conclusies en verschillen passen bij elkaar."
      />
      {weighing.length > 0 && (
        <p className="soft">Conclusies zijn een keuze van mensen: wat hier staat mag zo blijven, als het klopt.</p>
      )}
    </Screen>
  )
}
