import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { load } from '../features/form/call.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Landelijke rapporten - Toezicht' }]

export const loader = ({ context }: LoaderFunctionArgs) =>
  load(context, async () => {
    const { studies } = await context.api.listFactsheets({ study: null, search: null, after: null })
    return { studies: studies.map(({ id, name }) => ({ id, name })) }
  })

export default function ReportsPage() {
  const { studies } = useLoaderData<typeof loader>()
  return (
    <Screen title="Landelijke rapporten">
      {studies.length === 0 && (
        <Empty>U werkt nog niet aan een onderzoek. Een beheerder kan u aan een onderzoek toevoegen.</Empty>
      )}
      <ul>
        {studies.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/onderzoeken/${id}/rapport`}>Rapport van {name}</Link>
          </li>
        ))}
      </ul>
    </Screen>
  )
}
