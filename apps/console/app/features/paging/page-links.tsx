import { Link, useSearchParams } from '@remix-run/react'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The row after which a page starts (`na`); null for the first page, and for anything that is no row's id. */
export function pageStart(search: URLSearchParams): string | null {
  const after = search.get('na') ?? ''
  return uuid.test(after) ? after : null
}

/** Words to narrow a list with (`zoek`), as far as they can be part of a name; null when nothing was typed. */
export function typedSearch(search: URLSearchParams): string | null {
  const words = (search.get('zoek') ?? '').replace(/\p{Cc}/gu, ' ').trim()
  return words === '' ? null : words.slice(0, 100)
}

/** To the next page, after `last`, and back to the first; filters stay as they are. */
export function PageLinks({ last }: { last: string | undefined }) {
  const [search] = useSearchParams()
  const first = addressWith(search, null)
  if (last === undefined && !search.has('na')) return null
  return (
    <nav className="buttons" aria-label="Bladzijden">
      {search.has('na') && <Link to={first}>Naar de eerste bladzijde</Link>}
      {last !== undefined && <Link to={addressWith(search, last)}>Volgende bladzijde</Link>}
    </nav>
  )
}

function addressWith(search: URLSearchParams, after: string | null): string {
  const kept = new URLSearchParams(search)
  kept.delete('na')
  if (after !== null) kept.set('na', after)
  return `?${kept}`
}
