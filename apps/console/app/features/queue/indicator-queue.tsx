import { Link } from '@remix-run/react'
import type { QueueReason, QueueState } from '@toezicht/domain/assessment/queue'
import { SeverityMark, type ShownSeverity } from '@toezicht/ui/severity-mark.tsx'
import { type ShownVerdict, VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import { RemarkCount } from '../review/remark-count.tsx'
import { RowTick, rowValue, TickAll } from './assign-rows.tsx'
import { ageWords, stateWords } from './queue-words.ts'
import { ReasonTag } from './reason-tag.tsx'

export interface ShownQueuedIndicator {
  id: string
  municipality: string
  approach: string
  indicator: string
  reason: QueueReason
  severity: ShownSeverity | null
  status: QueueState
  verdict: ShownVerdict | null
  finding: string | null
  own: boolean
  openRemarks: number
  inspector: { accountId: string; name: string } | null
  since: string | null
}

/** Indicators as work, over all approaches: where each stands, how heavy, whose, how old. */
export function IndicatorQueue({
  rows,
  total,
  statements,
  ticked,
}: {
  rows: readonly ShownQueuedIndicator[]
  total: number
  statements: ReadonlyMap<string, string>
  ticked: (value: string) => boolean
}) {
  return (
    <div className="table-scroll">
      <table className="table table-stacked">
        <caption>
          {rows.length} van {total} {total === 1 ? 'indicator' : 'indicatoren'}
        </caption>
        <thead>
          <tr>
            <TickAll />
            <th scope="col">Indicator</th>
            <th scope="col">Gemeente en aanpak</th>
            <th scope="col">Eerst te doen</th>
            <th scope="col">Zwaarste verschil</th>
            <th scope="col">Stand en oordeel</th>
            <th scope="col">Toegewezen aan</th>
            <th scope="col" className="number">
              Wacht
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <IndicatorLine
              key={`${row.id} ${row.indicator}`}
              row={row}
              statement={statements.get(row.indicator) ?? ''}
              ticked={ticked}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function IndicatorLine({
  row,
  statement,
  ticked,
}: {
  row: ShownQueuedIndicator
  statement: string
  ticked: (value: string) => boolean
}) {
  const value = rowValue(row.id, row.indicator)
  return (
    <tr>
      <RowTick value={value} label={`${row.indicator} ${row.municipality}, ${row.approach}`} ticked={ticked(value)} />
      <th scope="row">
        <Link to={pathOf(row)} title={statement}>
          {row.indicator}
        </Link>
      </th>
      <td>
        {row.municipality}, {row.approach}
      </td>
      <td>
        <ReasonTag reason={row.reason} />
      </td>
      <td data-label="Zwaarste verschil">
        {row.severity === null ? (
          <span className="soft">nog niet vergeleken</span>
        ) : (
          <SeverityMark severity={row.severity} />
        )}
      </td>
      <td data-label="Stand en oordeel">
        {stateWords[row.status]} {row.verdict && <VerdictBadge verdict={row.verdict} />}
        {row.own && row.status === 'submitted' && <span className="soft"> een ander stelt vast</span>}{' '}
        <RemarkCount open={row.openRemarks} />
      </td>
      <td data-label="Toegewezen aan">{row.inspector?.name ?? <span className="soft">niemand</span>}</td>
      <td className="number" data-label="Wacht">
        {ageWords(row.since, new Date())}
      </td>
    </tr>
  )
}

/** What the actor can approve opens for review; everything else opens where it is judged. */
function pathOf({ id, indicator, reason, finding }: ShownQueuedIndicator): string {
  if (reason === 'to-approve' && finding) return `/bevindingen/${finding}`
  return `/aanpakken/${id}/beoordelen?indicator=${indicator}`
}
