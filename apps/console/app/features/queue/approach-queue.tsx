import { Link, useSearchParams } from '@remix-run/react'
import type { QueueReason } from '@toezicht/domain/assessment/queue'
import { SeverityMark, type ShownSeverity } from '@toezicht/ui/severity-mark.tsx'
import { RemarkCount } from '../review/remark-count.tsx'
import { RowTick, rowValue, TickAll } from './assign-rows.tsx'
import { ageWords } from './queue-words.ts'
import { queueAddress } from './read-queue-search.ts'
import { ReasonTag } from './reason-tag.tsx'

export interface ShownQueuedApproach {
  id: string
  studyId: string
  study: string
  municipality: string
  approach: string
  reason: QueueReason
  severity: ShownSeverity | null
  high: number
  medium: number
  openRemarks: number
  inspector: { accountId: string; name: string } | null
  alsoInspectors: { accountId: string; name: string }[]
  respondents: number
  sent: number
  sentAt: string | null
  indicators: number
  empty: number
  draft: number
  submitted: number
  returned: number
  approved: number
}

/** Approaches as work, each with what is still to be done in it and who does it. */
export function ApproachQueue({
  rows,
  total,
  ticked,
}: {
  rows: readonly ShownQueuedApproach[]
  total: number
  ticked: (value: string) => boolean
}) {
  return (
    <div className="table-scroll">
      <table className="table table-stacked">
        <caption>
          {rows.length} van {total} {total === 1 ? 'aanpak' : 'aanpakken'}
        </caption>
        <thead>
          <tr>
            <TickAll />
            <th scope="col">Gemeente en aanpak</th>
            <th scope="col">Eerst te doen</th>
            <th scope="col">Open verschillen</th>
            <th scope="col">Indicatoren</th>
            <th scope="col">Toegewezen aan</th>
            <th scope="col" className="number">
              Verzonden
            </th>
            <th scope="col" className="number">
              Wacht
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ApproachLine key={row.id} row={row} ticked={ticked} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ApproachLine({ row, ticked }: { row: ShownQueuedApproach; ticked: (value: string) => boolean }) {
  const name = `${row.municipality}, ${row.approach}`
  const value = rowValue(row.id, null)
  return (
    <tr>
      <RowTick value={value} label={name} ticked={ticked(value)} />
      <th scope="row">
        <Link to={`/aanpakken/${row.id}/beoordelen`}>{name}</Link>
      </th>
      <td>
        <ReasonTag reason={row.reason} />
      </td>
      <td data-label="Open verschillen">
        {row.severity === null ? (
          <span className="soft">nog niet vergeleken</span>
        ) : (
          <SeverityMark
            severity={row.severity}
            {...(row.high + row.medium > 0 && { word: `${row.high} groot, ${row.medium} middel` })}
          />
        )}
      </td>
      <td data-label="Indicatoren">
        <Progress row={row} /> <RemarkCount open={row.openRemarks} />
      </td>
      <td data-label="Toegewezen aan">
        {row.inspector?.name ?? <span className="soft">niemand</span>}
        {row.alsoInspectors.length > 0 && (
          <span className="soft"> en een deel aan {row.alsoInspectors.map(({ name: also }) => also).join(', ')}</span>
        )}
      </td>
      <td className="number" data-label="Verzonden">
        {row.sent} van {row.respondents}
      </td>
      <td className="number" data-label="Wacht">
        {ageWords(row.sentAt, new Date())}
      </td>
    </tr>
  )
}

/** How many of the indicators stand where, one level deeper by one click. */
function Progress({ row }: { row: ShownQueuedApproach }) {
  const [search] = useSearchParams()
  const words = [
    `${row.approved} van ${row.indicators} vastgesteld`,
    row.submitted > 0 && `${row.submitted} ter vaststelling`,
    row.returned > 0 && `${row.returned} teruggegeven`,
    row.draft > 0 && `${row.draft} concept`,
  ]
  const deeper = {
    lijst: 'indicatoren',
    aanpak: row.id,
    onderzoek: row.studyId,
    zoek: null,
    gedaan: null,
  }
  return <Link to={queueAddress(search, deeper)}>{words.filter(Boolean).join(', ')}</Link>
}
