import { Link } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Empty } from '../shell/empty.tsx'
import type { ShownVersion } from './shown-return.ts'

/** Every sent version with its receipt, newest first; the one shown below says so. */
export function VersionList({
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
    <ul>
      {versions.map(({ number, receipt, sentAt, sentByName }) => (
        <li key={number}>
          {number === shown ? (
            <strong>versie {number}, hieronder</strong>
          ) : (
            <Link to={`/ondervraagden/${respondent}?versie=${number}`}>versie {number}</Link>
          )}
          : {receipt}, {dutchMoment(sentAt)}
          {sentByName && `, verzonden door ${sentByName}`}
        </li>
      ))}
    </ul>
  )
}
