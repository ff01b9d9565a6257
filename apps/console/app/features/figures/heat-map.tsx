import { Link } from '@remix-run/react'
import type { FigureStand } from '@toezicht/domain/national-report/figure'
import type { VerdictPlace } from '@toezicht/domain/national-report/indicator-count'
import type { ShownThemeCounts } from './verdict-table.tsx'
import { verdictSigns, verdictWords } from './verdict-words.ts'

export interface ShownHeatMap {
  page: number
  more: boolean
  rows: { id: string; municipality: string; name: string; places: VerdictPlace[] }[]
}

/** Every approach with all its verdicts side by side: a sign per cell, which leads to that indicator in the workspace. */
export function HeatMap({
  study,
  stand,
  map,
  themes,
}: {
  study: string
  stand: FigureStand
  map: ShownHeatMap
  themes: readonly ShownThemeCounts[]
}) {
  const indicators = themes.flatMap((theme) => theme.indicators)
  const address = (page: number) =>
    `/onderzoeken/${study}/oordelen?kaart=${page}${stand === 'current' ? '&stand=nu' : ''}#kaart`
  return (
    <section id="kaart" aria-labelledby="kaart-kop">
      <h2 id="kaart-kop">Alle oordelen bij elkaar</h2>
      <p className="soft">√ voldoet, X verbeterpunt, – geen oordeel, · nog niet vastgesteld.</p>
      <div className="table-scroll">
        <table className="table heat-map">
          <thead>
            <tr>
              <th scope="col">Aanpak</th>
              {indicators.map(({ code }) => (
                <th key={code} scope="col">
                  <span>{code}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map(({ id, municipality, name, places }) => (
              <tr key={id}>
                <th scope="row">
                  {municipality}, <Link to={`/aanpakken/${id}`}>{name}</Link>
                </th>
                {places.map((place, at) => {
                  const code = indicators[at]?.code ?? ''
                  return (
                    <td key={code} className={`heat heat-${place}`}>
                      <Link to={`/aanpakken/${id}/beoordelen?indicator=${code}`} tabIndex={-1}>
                        <span aria-hidden>{verdictSigns[place]}</span>
                        <span className="visually-hidden">
                          {code} {verdictWords[place]}
                        </span>
                      </Link>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="buttons">
        {map.page > 1 && <Link to={address(map.page - 1)}>Vorige aanpakken</Link>}
        {map.more && <Link to={address(map.page + 1)}>Volgende aanpakken</Link>}
      </p>
    </section>
  )
}
