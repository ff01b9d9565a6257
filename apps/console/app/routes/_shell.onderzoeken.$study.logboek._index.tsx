import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { type EventKind, eventKinds } from '@toezicht/domain/study/audited-verbs'
import { EventTable } from '../features/audit/event-table.tsx'
import { load } from '../features/form/call.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

const kindWords: Record<EventKind, string> = {
  answers: 'antwoorden en vragenlijsten',
  documents: 'stukken',
  judging: 'beoordelen',
  approving: 'vaststellen en publiceren',
  planning: 'plannen',
  people: 'mensen',
  reading: 'inzien van antwoorden en stukken',
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Logboek ${data?.study.name ?? ''} - Toezicht` },
]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, () => {
    const search = new URL(request.url).searchParams
    return context.api.listEvents({
      study: params.study ?? '',
      assessment: search.get('aanpak') || null,
      actor: search.get('wie') || null,
      kind: eventKinds.find((kind) => kind === search.get('soort')) ?? null,
      before: search.get('voor') || null,
    })
  })

export default function AuditLog() {
  const { study, people, events, more } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const older = new URLSearchParams(search)
  older.set('voor', events.at(-1)?.id ?? '')
  return (
    <Screen
      title="Logboek"
      fictional={study.fictional}
      crumbs={[
        { label: 'Overzicht', to: '/' },
        { label: study.name, to: `/onderzoeken/${study.id}` },
        { label: 'Logboek' },
      ]}
      wide
    >
      <p>
        Wie deed wat, wanneer en waarmee. Het logboek verandert nooit en wordt verzegeld; woorden staan er niet in, die
        blijven bij hun eigen tekst zolang die bewaard wordt.
      </p>
      <Form method="get" className="filters" role="search">
        {search.get('aanpak') && <input type="hidden" name="aanpak" value={search.get('aanpak') ?? ''} />}
        <div>
          <label htmlFor="soort">Soort</label>
          <select className="control" id="soort" name="soort" defaultValue={search.get('soort') ?? ''}>
            <option value="">alles</option>
            {eventKinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindWords[kind]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="wie">Wie</label>
          <select className="control" id="wie" name="wie" defaultValue={search.get('wie') ?? ''}>
            <option value="">iedereen</option>
            {people.map(({ accountId, name }) => (
              <option key={accountId} value={accountId}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button button-quiet">
          Logboek filteren
        </button>
        {search.size > 0 && <Link to={`/onderzoeken/${study.id}/logboek`}>Alles tonen</Link>}
      </Form>
      {events.length === 0 && <Empty>Er is niets dat bij deze keuze past. Kies een andere soort of persoon.</Empty>}
      {events.length > 0 && <EventTable study={study.id} events={events} />}
      {more && (
        <p>
          <Link to={`?${older}`}>Ouder</Link>
        </p>
      )}
    </Screen>
  )
}
