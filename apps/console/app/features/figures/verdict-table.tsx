import { Link } from '@remix-run/react'
import type { FigureStand } from '@toezicht/domain/national-report/figure'
import { type VerdictPlace, verdictPlaces } from '@toezicht/domain/national-report/indicator-count'
import { verdictAddress, verdictWords } from './verdict-words.ts'

export interface ShownThemeCounts {
  code: string
  name: string
  indicators: { code: string; statement: string; counts: Record<VerdictPlace, number> }[]
}

/** One theme: per indicator how many approaches stand where. Each number leads to its approaches. */
export function VerdictTable({ study, stand, theme }: { study: string; stand: FigureStand; theme: ShownThemeCounts }) {
  return (
    <div className="table-scroll">
      <table className="table table-stacked verdict-counts">
        <caption>
          {theme.code} {theme.name}
        </caption>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            {verdictPlaces.map((place) => (
              <th key={place} scope="col" className="number">
                {verdictWords[place]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {theme.indicators.map(({ code, statement, counts }) => (
            <tr key={code}>
              <th scope="row">
                {code} {statement}
              </th>
              {verdictPlaces.map((place) => (
                <td key={place} className="number" data-label={verdictWords[place]}>
                  {counts[place] === 0 ? (
                    0
                  ) : (
                    <Link to={verdictAddress(study, { stand, indicator: code, place })}>
                      {counts[place]}
                      <span className="visually-hidden">
                        {' '}
                        {counts[place] === 1 ? 'aanpak' : 'aanpakken'}: {verdictWords[place]}, {code}
                      </span>
                    </Link>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
