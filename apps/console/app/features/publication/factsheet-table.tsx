import { Link } from '@remix-run/react'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { judgementWords } from '../approach/state-words.ts'
import { Tag } from '../approach/tag.tsx'

export interface ListedFactsheet {
  participationId: string
  municipality: string
  status: string | null
  publishedNumber: number | null
  embargoUntil: string | null
  proposed: 'publish' | 'withdraw' | null
  approaches: number
}

/** Gemeenten with how far their factsheets are; `total` counts the pages that are not shown too. */
export function FactsheetTable({ factsheets, total }: { factsheets: readonly ListedFactsheet[]; total: number }) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>
          {factsheets.length} van {total} {total === 1 ? 'gemeente' : 'gemeenten'}
        </caption>
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            <th scope="col" className="number">
              Aanpakken
            </th>
            <th scope="col">Factsheet</th>
            <th scope="col">Gepubliceerd</th>
          </tr>
        </thead>
        <tbody>
          {factsheets.map((row) => (
            <tr key={row.participationId}>
              <th scope="row">
                <Link to={`/factsheets/${row.participationId}`}>{row.municipality}</Link>
              </th>
              <td className="number">{row.approaches}</td>
              <td>
                <Tag tone={row.status === 'approved' ? 'good' : 'plain'}>{statusWord(row.status)}</Tag>
              </td>
              <td>
                {row.publishedNumber ? `versie ${row.publishedNumber}` : <span className="soft">nee</span>}
                {row.embargoUntil && `, onder embargo tot ${dutchMoment(row.embargoUntil)}`}{' '}
                {row.proposed && <Tag tone="strong">{waiting[row.proposed]}</Tag>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const waiting = {
  publish: 'publicatie wacht op bevestiging',
  withdraw: 'intrekken wacht op bevestiging',
} as const

function statusWord(status: string | null): string {
  const words: Readonly<Record<string, string>> = judgementWords
  return words[status ?? 'none'] ?? judgementWords.none
}
