import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { judgementWords } from '../features/approach/state-words.ts'
import { Tag } from '../features/approach/tag.tsx'
import { load } from '../features/form/call.ts'
import { reviewLabel, reviewPath } from '../features/review/review-path.ts'
import { Empty } from '../features/shell/empty.tsx'
import { Screen } from '../features/shell/screen.tsx'

export const meta: MetaFunction = () => [{ title: 'Beoordelen - Toezicht' }]

export const loader = ({ context }: LoaderFunctionArgs) => load(context, () => context.api.getOverview())

export default function ReviewQueue() {
  const { queue, studies } = useLoaderData<typeof loader>()
  const busy = studies.flatMap((study) =>
    study.approaches.filter(
      ({ state, unsettledHigh }) => (state === 'sent' || state === 'assessing') && unsettledHigh > 0,
    ),
  )
  return (
    <Screen title="Beoordelen">
      <h2>Wacht op vaststelling of aanpassing</h2>
      {queue.length === 0 && <Empty>Er wacht niets. Wat u of een ander aanbiedt, komt hier te staan.</Empty>}
      {queue.length > 0 && (
        <div className="table-scroll">
          <table className="table table-stacked">
            <thead>
              <tr>
                <th scope="col">Onderdeel</th>
                <th scope="col">Gemeente en aanpak</th>
                <th scope="col">Stand</th>
                <th scope="col">Sinds</th>
              </tr>
            </thead>
            <tbody>
              {queue.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <Link to={reviewPath(row)}>{reviewLabel(row)}</Link>
                  </th>
                  <td>
                    {row.municipality}, {row.approach}
                  </td>
                  <td>
                    <Tag tone={row.status === 'submitted' ? 'strong' : 'plain'}>
                      {row.status === 'submitted' ? judgementWords.submitted : judgementWords.returned}
                    </Tag>
                    {row.own && row.status === 'submitted' && (
                      <span className="soft"> zelf geschreven: een ander stelt vast</span>
                    )}
                  </td>
                  <td data-label="Sinds">{dutchMoment(row.updatedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h2>Aanpakken met grote verschillen</h2>
      {busy.length === 0 && <Empty>Geen aanpak heeft een groot verschil dat nog open staat.</Empty>}
      <ul>
        {busy
          .toSorted((a, b) => b.unsettledHigh - a.unsettledHigh)
          .map((approach) => (
            <li key={approach.id}>
              <Link to={`/aanpakken/${approach.id}/beoordelen`}>
                {approach.municipality}, {approach.name}
              </Link>
              : {approach.unsettledHigh} groot, {approach.unsettledMedium} middel
            </li>
          ))}
      </ul>
    </Screen>
  )
}
