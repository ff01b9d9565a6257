import { Link } from '@remix-run/react'
import type { FigureSource, FigureStand } from '@toezicht/domain/national-report/figure'
import { placements } from '@toezicht/domain/national-report/place-units'
import { type ShownVerdict, VerdictBadge } from '@toezicht/ui/verdict-badge.tsx'
import { Tag } from '../approach/tag.tsx'
import { Empty } from '../shell/empty.tsx'
import { countWords, type ShownFigure } from './figure-rows.tsx'
import { numberAddress, placementWords, standWords } from './figure-words.ts'

export interface ShownReading extends FigureSource {
  indicator: string | null
  values: readonly { code: string; label: string }[]
  approved: boolean
}

export interface OpenedUnits {
  figure: string
  place: string
  stand: FigureStand
  page: number
  total: number
  more: boolean
  units: readonly {
    municipality: string
    approaches: readonly { id: string; name: string; readings: readonly ShownReading[] }[]
  }[]
}

/** What stands behind one number: each approach, by gemeente, with its verdict, answer or fact and the way to it. */
export function OpenedNumber({
  study,
  figure,
  opened,
  onlyPublic,
}: {
  study: string
  figure: ShownFigure
  opened: OpenedUnits
  onlyPublic: boolean
}) {
  const { place, stand, page, total, more, units } = opened
  const number = { figure: figure.code, place, stand }
  const filters = units[0]?.approaches[0]?.readings.slice(1) ?? []
  return (
    <section className="card" id="achter" aria-labelledby="achter-kop">
      <h2 id="achter-kop" className="flush">
        {figure.title}: {partWords(figure, opened)}
      </h2>
      <p className="soft">
        {standWords[stand]}, {countWords(total, figure.unit)}.{' '}
        <Link to={`/onderzoeken/${study}/cijfers${onlyPublic ? '?telling=openbaar' : ''}`} preventScrollReset>
          Sluiten
        </Link>
      </p>
      {units.length === 0 && <Empty>Achter dit getal staat nu niets meer.</Empty>}
      {units.length > 0 && (
        <table className="table table-stacked">
          <thead>
            <tr>
              <th scope="col">Gemeente</th>
              <th scope="col">Aanpak</th>
              <th scope="col">{readingName(figure.reads)}</th>
              {filters.map((each) => (
                <th key={each.code} scope="col">
                  {readingName(each)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.flatMap(({ municipality, approaches }) =>
              approaches.map(({ id, name, readings }) => (
                <tr key={id}>
                  <th scope="row">{municipality}</th>
                  <td data-label="Aanpak">
                    <Link to={`/aanpakken/${id}`}>{name}</Link>
                  </td>
                  {readings.map((reading) => (
                    <td key={`${reading.kind} ${reading.code}`} data-label={readingName(reading)}>
                      <ReadingWords assessment={id} reading={reading} />
                    </td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
      <p className="buttons">
        {page > 1 && <Link to={numberAddress(study, number, page - 1, onlyPublic)}>Vorige bladzijde</Link>}
        {more && <Link to={numberAddress(study, number, page + 1, onlyPublic)}>Volgende bladzijde</Link>}
      </p>
    </section>
  )
}

function partWords({ approved, reads }: ShownFigure, { place, stand }: OpenedUnits): string {
  const share = approved.shares.find(({ code }) => code === place)
  const placement = placements.find((each) => each === place)
  return share?.label ?? (placement ? placementWords(placement, reads.kind, stand) : place)
}

function readingName({ kind, code }: FigureSource): string {
  if (kind === 'verdict') return `Oordeel ${code}`
  return kind === 'answer' ? `Antwoord ${code}` : 'Feit'
}

/** The value where one can read and change it; a value that is not approved yet says so. */
function ReadingWords({ assessment, reading }: { assessment: string; reading: ShownReading }) {
  const { kind, code, indicator, values, approved } = reading
  const place = indicator ? `beoordelen?indicator=${encodeURIComponent(indicator)}` : `feiten#feit-${code}`
  return (
    <Link to={`/aanpakken/${assessment}/${place}`}>
      {values.length === 0 && 'ontbreekt'}
      {kind === 'verdict'
        ? values.map((value) => <VerdictBadge key={value.code} verdict={value.code as ShownVerdict} />)
        : values.map(({ label }) => label).join(', ')}
      {values.length > 0 && !approved && <Tag tone="faded">niet vastgesteld</Tag>}
    </Link>
  )
}
