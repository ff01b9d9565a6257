import { dutchMoment } from '@toezicht/ui/dutch-time'
import type { ShownReturn } from './shown-return.ts'

/** What STJ asked again: the question, the remark, by whom, and what came of it. Questions that only came along are not named apart. */
export function ReturnedList({ returned }: { returned: readonly ShownReturn[] }) {
  return (
    <ul>
      {returned
        .filter(({ remark }) => remark !== null)
        .map((each) => (
          <li key={`${each.question} ${each.returnedAt}`}>
            <strong>
              {each.question} {each.text}
            </strong>
            <br />
            <span className="sent-text">{each.remark}</span>
            <br />
            <span className="soft">
              {each.returnedByName ?? 'STJ'}, {dutchMoment(each.returnedAt)}, uit versie {each.version}: {outcome(each)}
            </span>
          </li>
        ))}
    </ul>
  )
}

function outcome({ answeredInVersion, takenBackAt }: ShownReturn): string {
  if (answeredInVersion !== null) return `beantwoord in versie ${answeredInVersion}`
  return takenBackAt ? `ingetrokken op ${dutchMoment(takenBackAt)}` : 'nog niet opnieuw verzonden'
}
