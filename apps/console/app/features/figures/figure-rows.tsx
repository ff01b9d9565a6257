import { Link } from '@remix-run/react'
import type { ShareOutcome } from '@toezicht/domain/national-report/evaluate-figure'
import {
  type FigureSource,
  type FigureStand,
  type FigureUnit,
  figureStands,
} from '@toezicht/domain/national-report/figure'
import { type Placement, placements } from '@toezicht/domain/national-report/place-units'
import { dutchShare } from '@toezicht/ui/dutch-number'
import { figureName, numberAddress, placementWords, standWords, unitWords } from './figure-words.ts'

export interface ShownNumbers {
  units: Readonly<Record<Placement, number>>
  shares: readonly ShareOutcome[]
}

export interface ShownFigure extends Record<FigureStand, ShownNumbers> {
  code: string
  figure: number | null
  title: string
  unit: FigureUnit
  reads: FigureSource & { text: string }
}

const sourceWords: Record<FigureSource['kind'], string> = {
  verdict: 'Oordeel op',
  answer: 'Antwoord van de gemeente op',
  'coded-fact': 'Gecodeerd feit:',
}

/** One figure as a group of rows: every share with its n, and what does not count, in both stands. Each number leads to what stands behind it. */
export function FigureRows({
  study,
  figure,
  onlyPublic = false,
}: {
  study: string
  figure: ShownFigure
  onlyPublic?: boolean
}) {
  const { code, title, reads, unit } = figure
  const apart = placements.filter(
    (each) => each !== 'counted' && figureStands.some((stand) => figure[stand].units[each] > 0),
  )
  const heading = (
    <th scope="rowgroup" rowSpan={figure.approved.shares.length + apart.length} id={`cijfer-${code}`}>
      {title}
      <small>
        {figureName(figure.figure)}. {sourceWords[reads.kind]} {reads.kind !== 'coded-fact' && reads.code} {reads.text}
      </small>
    </th>
  )
  return (
    <tbody>
      {figure.approved.shares.map((share, at) => (
        <tr key={share.code}>
          {at === 0 && heading}
          <th scope="row">{share.label}</th>
          {figureStands.map((stand) => (
            <ShareCell
              key={stand}
              study={study}
              figure={code}
              stand={stand}
              onlyPublic={onlyPublic}
              share={figure[stand].shares[at] ?? share}
            />
          ))}
        </tr>
      ))}
      {apart.map((place) => (
        <tr key={place} className="soft">
          <th scope="row">{placementWords(place, reads.kind)}</th>
          {figureStands.map((stand) => (
            <td key={stand} className="number" data-label={standWords[stand]}>
              <NumberLink
                study={study}
                number={{ figure: code, place, stand }}
                count={figure[stand].units[place]}
                onlyPublic={onlyPublic}
              >
                {countWords(figure[stand].units[place], unit)}
              </NumberLink>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function ShareCell({
  study,
  figure,
  stand,
  share,
  onlyPublic,
}: {
  study: string
  figure: string
  stand: FigureStand
  share: ShareOutcome
  onlyPublic: boolean
}) {
  const { numerator, denominator, unit, code } = share
  return (
    <td className="number" data-label={standWords[stand]}>
      <NumberLink study={study} number={{ figure, place: code, stand }} count={numerator} onlyPublic={onlyPublic}>
        {denominator === 0 ? 'nog niet te zeggen' : dutchShare(numerator, denominator, unitWords[unit].many)}
      </NumberLink>
    </td>
  )
}

/** Nothing stands behind a zero, so it leads nowhere. */
function NumberLink({
  study,
  number,
  count,
  onlyPublic,
  children,
}: {
  study: string
  number: Parameters<typeof numberAddress>[1]
  count: number
  onlyPublic: boolean
  children: string
}) {
  return count === 0 ? children : <Link to={numberAddress(study, number, 1, onlyPublic)}>{children}</Link>
}

export function countWords(count: number, unit: FigureUnit): string {
  return `${count} ${count === 1 ? unitWords[unit].one : unitWords[unit].many}`
}
