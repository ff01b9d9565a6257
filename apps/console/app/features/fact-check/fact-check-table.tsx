import { Link } from '@remix-run/react'
import { dutchDay } from '@toezicht/ui/dutch-time'
import { Tag } from '../approach/tag.tsx'
import { standWord, waitsFor } from './fact-check-words.ts'

export interface ListedFactCheck {
  id: string
  participationId: string
  municipality: string
  status: string
  deadline: string
  remindedAt: string | null
  comments: number
  undecided: number
  late: boolean
}

/** The fact checks of a study, one a gemeente: what waits for STJ first, then who is late. */
export function FactCheckTable({ factChecks }: { factChecks: readonly ListedFactCheck[] }) {
  return (
    <div className="table-scroll">
      <table className="table table-stacked">
        <caption>{factChecks.length === 1 ? '1 gemeente' : `${factChecks.length} gemeenten`}</caption>
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            <th scope="col">Stand</th>
            <th scope="col">Reageren tot en met</th>
            <th scope="col">Laatste herinnering</th>
            <th scope="col" className="number">
              Opmerkingen
            </th>
            <th scope="col" className="number">
              Te beslissen
            </th>
          </tr>
        </thead>
        <tbody>
          {factChecks.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/factsheets/${row.participationId}/feitencheck`}>{row.municipality}</Link>
                <p className="sent-text">{waitsFor(row)}</p>
              </th>
              <td data-label="Stand">
                <Tag tone={row.status === 'sent' || row.late ? 'strong' : row.status === 'answered' ? 'good' : 'plain'}>
                  {row.late ? 'te laat' : standWord(row.status)}
                </Tag>
              </td>
              <td data-label="Reageren tot en met" className={row.late ? 'late' : undefined}>
                {dutchDay(row.deadline)}
              </td>
              <td data-label="Laatste herinnering">
                {row.remindedAt ? dutchDay(row.remindedAt) : <span className="soft">geen</span>}
              </td>
              <td data-label="Opmerkingen" className="number">
                {row.comments}
              </td>
              <td data-label="Te beslissen" className="number">
                {row.undecided}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
