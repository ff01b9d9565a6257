import { Link } from '@remix-run/react'
import { commentCount, standWord } from './fact-check-words.ts'

interface FactCheckSummaryProps {
  participation: string
  /** The newest fact check; null: there was none. Comments are those that were sent. */
  checked: { status: string; comments: number; accepted: number } | null
}

/** The fact check on the screen of a factsheet: how it stands, and the way to all of it. */
export function FactCheckSummary({ participation, checked }: FactCheckSummaryProps) {
  return (
    <p>
      <Link to={`/factsheets/${participation}/feitencheck`}>Feitencheck door de gemeente</Link>: {wordsOf(checked)}
    </p>
  )
}

function wordsOf(checked: FactCheckSummaryProps['checked']): string {
  if (!checked) return 'nog niet geopend.'
  const { status, comments, accepted } = checked
  if (status !== 'sent' && status !== 'answered') return `${standWord(status)}.`
  if (comments === 0) return `${standWord(status)}; de gemeente had geen opmerkingen.`
  return `${standWord(status)}; ${commentCount(comments)}, waarvan ${accepted} geheel of deels overgenomen.`
}
