import { Link } from '@remix-run/react'
import { judgementWords } from '../approach/state-words.ts'
import { Tag } from '../approach/tag.tsx'
import { RemarkCount } from '../review/remark-count.tsx'
import { ageWords } from './queue-words.ts'

export interface ShownWaiting {
  kind: keyof typeof kindWords
  id: string
  studyId: string
  participationId: string | null
  assessmentId: string | null
  place: string
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
              <td>{[row.place, row.approach].filter(Boolean).join(', ')}</td>
              <td>
                <Tag tone={row.status === 'submitted' ? 'strong' : 'plain'}>
                  {confirmed.has(row.kind) ? 'wacht op bevestiging' : judgementWords[row.status]}
                </Tag>
                {row.own && row.status === 'submitted' && (
                  <span className="soft">
                    {confirmed.has(row.kind)
                      ? ' zelf voorgesteld: een ander bevestigt'
                      : ' zelf geschreven: een ander stelt vast'}
                  </span>
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

function pathOf({ kind, id, studyId, assessmentId, participationId }: ShownWaiting): string {
  if (kind === 'finding') return `/bevindingen/${id}`
  if (kind === 'conclusion') return `/conclusies/${id}`
  if (kind === 'coded-fact') return `/aanpakken/${assessmentId}/feiten`
  if (!participationId) return `/onderzoeken/${studyId}/rapport/vaststellen`
  return kind === 'factsheet' ? `/factsheets/${participationId}` : `/factsheets/${participationId}#publicatie`
}

const kindWords = {
  finding: 'Bevinding',
  conclusion: 'Conclusie',
  'coded-fact': 'Feit',
  factsheet: 'Factsheet',
  publication: 'Publicatie van de factsheet',
  withdrawal: 'Intrekken van versie',
  report: 'Landelijk rapport',
  'report-publication': 'Publicatie van het landelijke rapport',
  'report-withdrawal': 'Intrekken van het landelijke rapport',
} as const

/** What one person proposed and another confirms. */
const confirmed = new Set<ShownWaiting['kind']>([
  'publication',
  'withdrawal',
  'report-publication',
  'report-withdrawal',
])

function labelOf({ kind, label }: ShownWaiting): string {
  return `${kindWords[kind]} ${label}`.trim()
}
