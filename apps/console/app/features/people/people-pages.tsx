import { Link, useSearchParams } from '@remix-run/react'

/** On to the next page, or back to the first. */
export function PeoplePages({ next }: { next: string | null }) {
  const [search] = useSearchParams()
  const address = (after: string | null) => {
    const kept = new URLSearchParams(search)
    kept.delete('gedaan')
    if (after) kept.set('na', after)
    else kept.delete('na')
    return `/beheer?${kept}`
  }
  if (!next && !search.get('na')) return null
  return (
    <p className="buttons">
      {search.get('na') && <Link to={address(null)}>Eerste bladzijde</Link>}
      {next && <Link to={address(next)}>Volgende bladzijde</Link>}
    </p>
  )
}
