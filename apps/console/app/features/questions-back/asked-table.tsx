import { Link } from '@remix-run/react'
import { dutchDay, dutchMoment } from '@toezicht/ui/dutch-time'
import { Empty } from '../shell/empty.tsx'

export interface ListedQuestion {
  id: string
  assessmentId: string
  municipality: string
  approach: string
  respondentId: string
  organisation: string
  unit: string | null
  question: string
  remark: string
  at: string
  returnedByName: string | null
  deadline: string
  answeredInVersion: number | null
  indicator: string | null
  late: boolean
}

/** Who was asked what, since when and by what day; or what came back, with the way to where it is judged. */
export function AskedTable({ asked, state }: { asked: readonly ListedQuestion[]; state: 'out' | 'back' }) {
  if (asked.length === 0)
    return (
      <Empty>
        {state === 'out'
          ? 'Er liggen nu geen vragen bij ondervraagden. U vraagt om toelichting naast een antwoord in het werkblad.'
          : 'Er is nog geen toelichting teruggekomen.'}
      </Empty>
    )
  const moment = state === 'out' ? 'Gevraagd' : 'Ontvangen'
  return (
    <div className="table-scroll">
      <table className="table table-stacked">
        <thead>
          <tr>
            <th scope="col">Vraag</th>
            <th scope="col">Aanpak</th>
            <th scope="col">Ondervraagde</th>
            <th scope="col">{moment}</th>
            {state === 'out' && <th scope="col">Uiterlijk</th>}
          </tr>
        </thead>
        <tbody>
          {asked.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                <Link to={placeOf(each)}>{each.question}</Link>
                <p className="sent-text">{each.remark}</p>
              </th>
              <td data-label="Aanpak">
                {each.municipality}, {each.approach}
              </td>
              <td data-label="Ondervraagde">
                {each.organisation}
                {each.unit && ` (${each.unit})`}
              </td>
              <td data-label={moment}>
                {dutchMoment(each.at)}
                {state === 'out' && each.returnedByName && `, door ${each.returnedByName}`}
                {state === 'back' && `, versie ${each.answeredInVersion}`}
              </td>
              {state === 'out' && (
                <td data-label="Uiterlijk" className={each.late ? 'late' : undefined}>
                  {dutchDay(each.deadline)}
                  {each.late && ' (te laat)'}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Beside the indicator it belongs to; general questions have none and stand with the answers of their respondent. */
function placeOf({ assessmentId, indicator, respondentId, question }: ListedQuestion): string {
  return indicator
    ? `/aanpakken/${assessmentId}/beoordelen?indicator=${indicator}#vraag-${question}`
    : `/ondervraagden/${respondentId}#vraag-${question}`
}
