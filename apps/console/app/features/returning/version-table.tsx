import { Link } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Empty } from '../shell/empty.tsx'
import type { ShownVersion } from './shown-return.ts'

/** Every sent version with its receipt; the one shown below says so. */
export function VersionTable({
  respondent,
  versions,
  shown,
}: {
  respondent: string
  versions: readonly ShownVersion[]
  shown: number | null
}) {
  if (versions.length === 0) return <Empty>Er is nog niets verzonden. Antwoorden zijn pas na verzenden te lezen.</Empty>
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Versie</th>
            <th scope="col">Verzonden</th>
            <th scope="col">Ontvangstnummer</th>
            <th scope="col">Door</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, receipt, sentAt, sentByName }) => (
            <tr key={number}>
              <th scope="row">
                {number === shown ? (
                  `versie ${number}, hieronder`
                ) : (
                  <Link to={`/ondervraagden/${respondent}?versie=${number}`}>versie {number}</Link>
                )}
              </th>
              <td>{dutchMoment(sentAt)}</td>
              <td>{receipt}</td>
              <td>{sentByName ?? 'niet bekend'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
