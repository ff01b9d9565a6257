import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { approachStates } from '@toezicht/domain/approach/approach-state'
import { ApproachTable } from '../features/approach/approach-table.tsx'
import { stateWords } from '../features/approach/state-words.ts'
import { load } from '../features/form/call.ts'
import { PageLinks, pageStart, typedSearch } from '../features/paging/page-links.tsx'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.study.name ?? 'Onderzoek'} - Toezicht` },
]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(context, () => {
    const search = new URL(request.url).searchParams
    return context.api.getStudy({
      study: params.study ?? '',
      state: approachStates.find((state) => state === search.get('stand')) ?? null,
      search: typedSearch(search),
      after: pageStart(search),
    })
  })

export default function StudyPage() {
  const { study, approaches, total, more, states } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const all = states.reduce((sum, { count }) => sum + count, 0)
  return (
    <Screen
      title={study.name}
      fictional={study.fictional}
      crumbs={[{ label: 'Overzicht', to: '/' }, { label: study.name }]}
      beside={
        study.role === 'lead' &&
        study.kind === 'running' && (
          <Link className="button" to={`/onderzoeken/${study.id}/toewijzen`}>
            Aanpak toewijzen
          </Link>
        )
      }
      wide
    >
      <p>
        <Link to={`/onderzoeken/${study.id}/vergelijken`}>Gelijke gevallen vergelijken</Link>
        {' · '}
        <Link to={`/onderzoeken/${study.id}/cijfers`}>Landelijke cijfers</Link>
        {' · '}
        <Link to={`/onderzoeken/${study.id}/rapport`}>Landelijk rapport</Link>
        {' · '}
        <Link to={`/onderzoeken/${study.id}/terugvragen`}>Gevraagde toelichting</Link>
        {' · '}
        <Link to={`/onderzoeken/${study.id}/logboek`}>Logboek</Link>
      </p>
      <Form method="get" className="filters" role="search">
        <div>
          <label htmlFor="zoek">Gemeente of aanpak</label>
          <input className="control" type="search" id="zoek" name="zoek" defaultValue={search.get('zoek') ?? ''} />
        </div>
        <div>
          <label htmlFor="stand">Stand</label>
          <select className="control" id="stand" name="stand" defaultValue={search.get('stand') ?? ''}>
            <option value="">alle</option>
            {approachStates.map((each) => (
              <option key={each} value={each}>
                {stateWords[each]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button button-quiet">
          Lijst filteren
        </button>
      </Form>
      {all === 0 && (
        <Empty>
          Er is nog geen aanpak toegewezen.
          {study.role === 'lead' ? ' Begin met «Aanpak toewijzen».' : ' De projectleider wijst aanpakken toe.'}
        </Empty>
      )}
      {all > 0 && approaches.length === 0 && (
        <Empty>Geen aanpak past bij dit filter. Kies een andere stand of zoek op een ander woord.</Empty>
      )}
      {approaches.length > 0 && <ApproachTable approaches={approaches} total={total} />}
      <PageLinks last={more ? approaches.at(-1)?.id : undefined} />
    </Screen>
  )
}
