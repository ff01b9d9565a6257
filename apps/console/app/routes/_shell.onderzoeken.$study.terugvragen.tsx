import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { load } from '../features/form/call.ts'
import { askedPlaceText, readAskedPlace } from '../features/questions-back/asked-place.ts'
import { AskedTable } from '../features/questions-back/asked-table.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Gevraagde toelichting - Toezicht' }]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, async () => {
    const search = new URL(request.url).searchParams
    const state = search.get('stand') === 'ontvangen' ? 'back' : 'out'
    const after = readAskedPlace(search.get('na'))
    const found = await context.api.listAskedQuestions({ study: params.study ?? '', state, after })
    return { ...found, state, further: after !== null } as const
  })

export default function AskedQuestions() {
  const { study, counts, asked, next, state, further } = useLoaderData<typeof loader>()
  const here = `/onderzoeken/${study.id}/terugvragen`
  const stand = state === 'back' ? 'ontvangen' : 'uit'
  return (
    <Screen
      title="Gevraagde toelichting"
      fictional={study.fictional}
      crumbs={[
        { label: 'Overzicht', to: '/' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: 'Gevraagde toelichting' },
      ]}
    >
      <ul className="places">
        <li>
          <Link to={here} aria-current={state === 'out' ? 'page' : undefined}>
            Nog niet beantwoord: {counts.out}
          </Link>
        </li>
        <li>
          <Link to={`${here}?stand=ontvangen`} aria-current={state === 'back' ? 'page' : undefined}>
            Toelichting ontvangen: {counts.back}
          </Link>
        </li>
      </ul>
      <AskedTable asked={asked} state={state} />
      <p className="buttons">
        {further && <Link to={`${here}?stand=${stand}`}>Naar de eerste vragen</Link>}
        {next && <Link to={`${here}?stand=${stand}&na=${askedPlaceText(next)}`}>Meer vragen</Link>}
      </p>
    </Screen>
  )
}
