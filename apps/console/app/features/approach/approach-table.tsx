import { Link } from '@remix-run/react'
import type { ApproachState } from '@toezicht/domain/approach/approach-state'
import { daysUntil, dutchDay } from '@toezicht/ui/dutch-time'
import { stateWords } from './state-words.ts'
import { Tag } from './tag.tsx'

export interface ShownApproach {
  id: string
  participationId: string
  municipality: string
  name: string
  state: ApproachState
  respondents: number
  sent: number
  closed: number
  returned: number
  reopened: number
  draftAnswers: number
  nextDeadline: string | null
  findings: number
  approvedFindings: number
  unsettledHigh: number
  unsettledMedium: number
  publishedNumber: number | null
}

/** Every approach on one row; numbers carry their n. */
export function ApproachTable({ approaches, total }: { approaches: readonly ShownApproach[]; total: number }) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>
          {approaches.length} van {total} {total === 1 ? 'aanpak' : 'aanpakken'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            <th scope="col">Aanpak</th>
            <th scope="col">Stand</th>
            <th scope="col" className="number">
              Verzonden
            </th>
            <th scope="col">Concept</th>
            <th scope="col">Eerste termijn</th>
            <th scope="col" className="number">
              Open verschillen
            </th>
            <th scope="col" className="number">
              Bevindingen vastgesteld
            </th>
          </tr>
        </thead>
        <tbody>
          {approaches.map((approach) => (
            <ApproachLine key={approach.id} approach={approach} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ApproachLine({ approach }: { approach: ShownApproach }) {
  const { respondents, sent, closed, returned, reopened, draftAnswers, findings, approvedFindings } = approach
  const gone = approach.state === 'withdrawn' || approach.state === 'not-assessed'
  return (
    <tr>
      <td>
        <Link to={`/factsheets/${approach.participationId}`}>{approach.municipality}</Link>
      </td>
      <th scope="row">
        <Link to={`/aanpakken/${approach.id}`}>{approach.name}</Link>
      </th>
      <td>
        <Tag tone={approach.state === 'published' ? 'good' : gone ? 'faded' : 'plain'}>
          {stateWords[approach.state]}
        </Tag>
      </td>
      <td className="number">
        {sent} van {respondents}
        {closed > 0 && <span className="soft"> ({closed} afgesloten)</span>}
        {returned > 0 && <span className="soft"> ({returned} met vragen terug)</span>}
        {reopened > 0 && <span className="soft"> ({reopened} opnieuw open)</span>}
      </td>
      <td>
        {draftAnswers > 0 ? (
          `${draftAnswers} ${draftAnswers === 1 ? 'antwoord' : 'antwoorden'}`
        ) : (
          <span className="soft">geen</span>
        )}
      </td>
      <td>
        <Deadline day={approach.nextDeadline} />
      </td>
      <td className="number">
        {approach.unsettledHigh + approach.unsettledMedium === 0
          ? '0'
          : `${approach.unsettledHigh} groot, ${approach.unsettledMedium} middel`}
      </td>
      <td className="number">
        {approvedFindings} van {findings}
      </td>
    </tr>
  )
}

/** A deadline as a date; one that has passed says so in words. */
export function Deadline({ day }: { day: string | null }) {
  if (!day) return <span className="soft">geen</span>
  const late = daysUntil(day, new Date()) < 0
  return late ? <span className="late">{dutchDay(day)}, verstreken</span> : dutchDay(day)
}
