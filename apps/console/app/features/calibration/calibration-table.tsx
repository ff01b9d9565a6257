import { Link } from '@remix-run/react'
import type { IndicatorCalibration } from '@toezicht/domain/assessment/calibration'
import { patternNames } from '@toezicht/domain/comparison/names'

export type ShownCalibration = IndicatorCalibration & { statement: string }

/** Every indicator with its verdicts, what was judged alike, and the patterns that were not. */
export function CalibrationTable({
  study,
  indicators,
  chosen,
}: {
  study: string
  indicators: readonly ShownCalibration[]
  chosen: string | null
}) {
  return (
    <div className="table-scroll">
      <table className="table table-stacked">
        <caption className="visually-hidden">Oordelen per indicator en per patroon</caption>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col" className="number">
              √ voldoet
            </th>
            <th scope="col" className="number">
              X verbeterpunt
            </th>
            <th scope="col" className="number">
              Geen oordeel
            </th>
            <th scope="col" className="number">
              Overeenstemming
            </th>
            <th scope="col">Zelfde patroon, ander oordeel</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map((row) => (
            <tr key={row.indicator} aria-current={row.indicator === chosen ? 'true' : undefined}>
              <th scope="row">
                <Link to={addressOf(study, row.indicator, null)} title={row.statement}>
                  {row.indicator}
                </Link>
              </th>
              <td className="number" data-label="√ voldoet">
                {row.meets}
              </td>
              <td className="number" data-label="X verbeterpunt">
                {row.improvement}
              </td>
              <td className="number" data-label="Geen oordeel">
                {row.noVerdict}
              </td>
              <td className="number" data-label="Overeenstemming">
                {agreementWords(row.agreement)}
              </td>
              <td data-label="Zelfde patroon, ander oordeel">
                <UnlikeGroups study={study} row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function UnlikeGroups({ study, row }: { study: string; row: ShownCalibration }) {
  const unlike = row.groups.filter((group) => group.unlike)
  if (unlike.length === 0) return <span className="soft">geen</span>
  return (
    <ul className="flush">
      {unlike.map(({ pattern, meets, improvement }) => (
        <li key={pattern ?? 'niet vergeleken'}>
          <Link to={addressOf(study, row.indicator, pattern)}>
            {pattern ? patternNames[pattern] : 'niet vergeleken'}
          </Link>
          : {meets} √, {improvement} X
        </li>
      ))}
    </ul>
  )
}

/** "86% (24 van 28)"; a percentage never stands without its count. */
export function agreementWords(agreement: IndicatorCalibration['agreement']): string {
  if (agreement === null) return 'nog niet te zeggen'
  const { numerator, denominator } = agreement
  return `${Math.round((100 * numerator) / denominator)}% (${numerator} van ${denominator})`
}

/** The same screen with one indicator, and one pattern of it, opened. */
export function addressOf(study: string, indicator: string, pattern: string | null): string {
  const search = new URLSearchParams({ indicator })
  if (pattern) search.set('patroon', pattern)
  return `/onderzoeken/${study}/vergelijken?${search}`
}
