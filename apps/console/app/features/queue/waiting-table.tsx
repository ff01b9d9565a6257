import { Link } from '@remix-run/react'
import { judgementWords } from '../approach/state-words.ts'
import { Tag } from '../approach/tag.tsx'
import { RemarkCount } from '../review/remark-count.tsx'
import { ageWords } from './queue-words.ts'

export interface ShownWaiting {
  kind: 'finding' | 'conclusion' | 'coded-fact' | 'factsheet'
  id: string
  participationId: string
  assessmentId: string | null
  municipality: string
  approach: string | null
  label: string
  status: 'submitted' | 'returned'
  since: string
  own: boolean
  openRemarks: number
}

/** What waits for approval or came back, each with the screen where that is done. */
export function WaitingTable({ rows, caption }: { rows: readonly ShownWaiting[]; caption: string }) {
  return (
    <div className="table-scroll">
      <table className="table table-stacked">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Onderdeel</th>
            <th scope="col">Gemeente en aanpak</th>
            <th scope="col">Stand</th>
            <th scope="col" className="number">
              Wacht
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={pathOf(row)}>{labelOf(row)}</Link>
              </th>
              <td>{[row.municipality, row.approach].filter(Boolean).join(', ')}</td>
              <td>
                <Tag tone={row.status === 'submitted' ? 'strong' : 'plain'}>{judgementWords[row.status]}</Tag>
                {row.own && row.status === 'submitted' && (
                  <span className="soft"> zelf geschreven: een ander stelt vast</span>
                )}
                {row.own && row.status === 'returned' && <span className="soft"> aan u</span>}{' '}
                <RemarkCount open={row.openRemarks} />
              </td>
              <td className="number" data-label="Wacht">
                {ageWords(row.since, new Date())}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function pathOf({ kind, id, assessmentId, participationId }: ShownWaiting): string {
  if (kind === 'factsheet') return `/factsheets/${participationId}`
  if (kind === 'finding') return `/bevindingen/${id}`
  return kind === 'conclusion' ? `/conclusies/${id}` : `/aanpakken/${assessmentId}/feiten`
}

const kindWords = {
  finding: 'Bevinding',
  conclusion: 'Conclusie',
  'coded-fact': 'Feit',
  factsheet: 'Factsheet',
} as const

function labelOf({ kind, label }: ShownWaiting): string {
  return `${kindWords[kind]} ${label}`.trim()
}
