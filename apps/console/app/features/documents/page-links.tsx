import { pageWord, type ShownPage } from './page-view.ts'

/** The way to the previous and the next page, and to the pages on which the words stand. */
export function PageLinks({
  shown: { about, page, foundOn },
  last,
  addressOf,
  onGo,
}: {
  shown: ShownPage
  last: number | null
  addressOf: (page: number) => string
  onGo?: (page: number) => void
}) {
  const word = pageWord(about)
  const link = (to: number, label: string, name?: string) => (
    <a
      href={addressOf(to)}
      aria-label={name}
      onClick={(event) => {
        if (!onGo || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        onGo(to)
      }}
    >
      {label}
    </a>
  )
  const near = foundOn.filter((each) => each !== page)
  const shownPages = near.slice(0, mostNamed)
  return (
    <nav aria-label={word === 'bladzijde' ? 'Bladzijden' : 'Werkbladen'} className="page-links">
      <p>
        {page > 1 && link(page - 1, `Vorige ${word}`)}
        <strong>
          {word} {page}
          {last !== null && ` van ${last}`}
        </strong>
        {(last === null || page < last) && link(page + 1, `Volgende ${word}`)}
      </p>
      {near.length > 0 && (
        <p className="soft">
          Ook gevonden op {word}{' '}
          {shownPages.map((each) => (
            <span key={each}>{link(each, String(each), `Naar ${word} ${each}`)} </span>
          ))}
          {near.length > mostNamed && `en nog ${near.length - mostNamed}`}
        </p>
      )}
    </nav>
  )
}

const mostNamed = 12
