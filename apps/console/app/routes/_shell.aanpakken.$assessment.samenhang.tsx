import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { load } from '../features/form/call.ts'
import { BlockerList } from '../features/publication/blocker-list.tsx'
import { WeighingList } from '../features/review/weighing-list.tsx'
import { approachCrumbs } from '../features/shell/approach-crumbs.ts'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Samenhang ${data?.approach.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getCoherence({ assessment: params.assessment ?? '' }))

export default function Coherence() {
  const { study, approach, blockers, weighing } = useLoaderData<typeof loader>()
  return (
    <Screen
      title={`Samenhang van ${approach.name}`}
      fictional={study.fictional}
      crumbs={approachCrumbs(study, approach, 'Samenhang')}
    >
      <BlockerList
        blockers={blockers}
        approaches={[{ id: approach.id, name: approach.name }]}
        participation={approach.participationId}
        nothing="Niets in deze aanpak houdt de factsheet tegen."
      />
      <WeighingList assessment={approach.id} weighing={weighing} />
    </Screen>
  )
}
