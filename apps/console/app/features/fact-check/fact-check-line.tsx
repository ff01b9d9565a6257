import { Link } from '@remix-run/react'
import { commentCount } from './fact-check-words.ts'

interface Counted {
  status: string
  undecided: number
  comments: number
  late: boolean
}

/** What of the fact checks of a study waits for STJ, in one line; nothing when there are none. */
export function FactCheckLine({ study, factChecks }: { study: string | null; factChecks: readonly Counted[] }) {
  if (!study || factChecks.length === 0) return null
  const undecided = factChecks.reduce((sum, each) => sum + (each.status === 'sent' ? each.undecided : 0), 0)
  const toAnswer = factChecks.filter(({ status, undecided: left }) => status === 'sent' && left === 0).length
  const late = factChecks.filter((each) => each.late).length
  const parts = [
    undecided > 0 && `${commentCount(undecided)} om over te beslissen`,
    toAnswer > 0 && `${toAnswer} te beantwoorden`,
    late > 0 && `${late} te laat`,
  ].filter(Boolean)
  return (
    <p>
      <Link to={`/feitenchecks?onderzoek=${study}`}>Feitenchecks: {factChecks.length}</Link>
      {parts.length > 0 && ` (${parts.join(', ')})`}
    </p>
  )
}
