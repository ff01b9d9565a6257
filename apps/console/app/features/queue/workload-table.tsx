import { Link, useSearchParams } from '@remix-run/react'
import { ageWords } from './queue-words.ts'
import { queueAddress } from './read-queue-search.ts'

export interface ShownWorkload {
  accountId: string | null
  name: string | null
  approaches: number
  indicators: number
  open: number
  submitted: number
  done: number
  oldest: string | null
}

/** Who has how much, and what nobody has; every number leads to its rows. */
export function WorkloadTable({ rows }: { rows: readonly ShownWorkload[] }) {
  const [search] = useSearchParams()
  // The counts follow the study and nothing else that stands in the address; so do the rows they lead to.
  const counted = new URLSearchParams({ onderzoek: search.get('onderzoek') ?? '' })
  return (
    <div className="table-scroll">
      <table className="table table-stacked">
        <caption>
          Indicatoren van een aanpak tellen bij wie de aanpak heeft, tenzij een indicator aan een ander is toegewezen.
        </caption>
        <thead>
          <tr>
            <th scope="col">Inspecteur</th>
            <th scope="col" className="number">
              Aanpakken
            </th>
            <th scope="col" className="number">
              Indicatoren
            </th>
            <th scope="col" className="number">
              Nog te doen
            </th>
            <th scope="col" className="number">
              Ter vaststelling
            </th>
            <th scope="col" className="number">
              Vastgesteld
            </th>
            <th scope="col" className="number">
              Oudste wacht
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const whose = { wie: row.accountId ?? 'niemand', gedaan: null }
            const indicators = { ...whose, lijst: 'indicatoren' }
            return (
              <tr key={row.accountId ?? ''}>
                <th scope="row">{row.name ?? 'Niemand'}</th>
                <td className="number" data-label="Aanpakken">
                  <Link to={queueAddress(counted, { ...whose, lijst: 'aanpakken' })}>{row.approaches}</Link>
                </td>
                <td className="number" data-label="Indicatoren">
                  <Link to={queueAddress(counted, indicators)}>{row.indicators}</Link>
                </td>
                <td className="number" data-label="Nog te doen">
                  {row.open}
                </td>
                <td className="number" data-label="Ter vaststelling">
                  <Link to={queueAddress(counted, { ...indicators, stand: 'ter-vaststelling' })}>{row.submitted}</Link>
                </td>
                <td className="number" data-label="Vastgesteld">
                  <Link to={queueAddress(counted, { ...indicators, stand: 'vastgesteld' })}>{row.done}</Link>
                  <span className="soft"> van {row.indicators}</span>
                </td>
                <td className="number" data-label="Oudste wacht">
                  {row.open === 0 ? 'niets' : ageWords(row.oldest, new Date())}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
