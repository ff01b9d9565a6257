import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { type ApproachState, approachStates } from '@toezicht/domain/approach/approach-state'
import { stateWords } from '../features/approach/state-words.ts'
import { Tag } from '../features/approach/tag.tsx'
import { load } from '../features/form/call.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Overzicht - Toezicht' }]

export async function loader({ context }: LoaderFunctionArgs) {
  const home = await load(context, () => context.api.getHome())
  if (home.administrator && home.studies.length === 0) throw redirect('/beheer')
  return home
}

export default function Overview() {
  const { studies, waiting } = useLoaderData<typeof loader>()
  return (
    <Screen title="Overzicht">
      {waiting > 0 && (
        <p>
          <Link to="/beoordelen">
            {waiting === 1 ? 'Er wacht 1 onderdeel' : `Er wachten ${waiting} onderdelen`} op uw vaststelling of
            bevestiging
          </Link>
        </p>
      )}
      {studies.length === 0 && (
        <Empty>U werkt nog niet aan een onderzoek. Een beheerder kan u aan een onderzoek toevoegen.</Empty>
      )}
      {studies.map((study) => (
        <section key={study.id} className="card" aria-labelledby={`onderzoek-${study.id}`}>
          <div className="screen-head">
            <h2 id={`onderzoek-${study.id}`} className="flush">
              <Link to={`/onderzoeken/${study.id}`}>{study.name}</Link>
            </h2>
            {study.fictional && <Tag tone="strong">voorbeeld</Tag>}
            {study.kind === 'archive' && <Tag tone="faded">archief</Tag>}
            <span className="soft">{study.role === 'lead' ? 'u bent projectleider' : 'u bent inspecteur'}</span>
          </div>
          <StateCounts study={study.id} states={study.states} />
        </section>
      ))}
    </Screen>
  )
}

/** How many approaches stand where; every number leads to its rows. */
function StateCounts({ study, states }: { study: string; states: readonly { state: ApproachState; count: number }[] }) {
  const total = states.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return <Empty>Er is nog geen aanpak toegewezen. Open het onderzoek en wijs een aanpak toe.</Empty>
  return (
    <div className="buttons counts">
      {approachStates.flatMap((state) =>
        states
          .filter((each) => each.state === state)
          .map(({ count }) => (
            <Link key={state} to={`/onderzoeken/${study}?stand=${state}`}>
              {count} {stateWords[state]}
            </Link>
          )),
      )}
      <span className="soft">
        van {total} {total === 1 ? 'aanpak' : 'aanpakken'}
      </span>
    </div>
  )
}
