import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { changeCodedFact } from '../features/coded-facts/change-coded-fact.ts'
import { CodedFactCard } from '../features/coded-facts/coded-fact-card.tsx'
import { factPlace } from '../features/coded-facts/fact-place.ts'
import { load, type Refused } from '../features/form/call.ts'
import { Done } from '../features/form/done.tsx'
import { FormErrors } from '../features/form/form-errors.tsx'
import { usePostAnswer } from '../features/form/post-answer.ts'
import { approachCrumbs } from '../features/shell/approach-crumbs.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Feiten ${data?.approach.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params }: LoaderFunctionArgs) =>
  load(context, () => context.api.getCodedFacts({ assessment: params.assessment ?? '' }))

export async function action({ context, params, request }: ActionFunctionArgs) {
  return changeCodedFact(context, params.assessment ?? '', await request.formData())
}

export default function CodedFacts() {
  const { study, approach, respondents, facts } = useLoaderData<typeof loader>()
  const refused = usePostAnswer<Refused>()
  const [search] = useSearchParams()
  return (
    <Screen
      title={`Feiten van ${approach.name}`}
      fictional={study.fictional}
      crumbs={approachCrumbs(study, approach, 'Feiten')}
    >
      <FormErrors refused={refused} placeOf={(path) => factPlace(path, refused?.kept.fact?.[0] ?? '')} />
      <Done verb={search.get('gedaan')} />
      <p>
        Een feit volgt uit de antwoorden van meer mensen en telt mee in de landelijke cijfers, pas als een tweede
        inspecteur het vaststelt. Het staat niet in de factsheet.
      </p>
      {facts.length === 0 && <Empty>Dit toetsingskader vraagt geen feiten.</Empty>}
      {facts.map((fact) => (
        <CodedFactCard key={fact.code} fact={fact} respondents={respondents} refused={refused} />
      ))}
    </Screen>
  )
}
