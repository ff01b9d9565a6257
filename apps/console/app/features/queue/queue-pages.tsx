import { Link, useSearchParams } from '@remix-run/react'
import { queueAddress } from './read-queue-search.ts'

/** On to the next page, or back to the first. */
export function QueuePages({ next }: { next: readonly number[] | null }) {
  const [search] = useSearchParams()
  const here = { gedaan: null }
  if (!next && !search.get('na')) return null
  return (
    <p className="buttons">
      {search.get('na') && <Link to={queueAddress(search, here)}>Eerste bladzijde</Link>}
      {next && <Link to={queueAddress(search, { ...here, na: next.join('_') })}>Volgende bladzijde</Link>}
    </p>
  )
}
