import { searchLimits } from '@toezicht/domain/document/search-terms'
import type { FormEventHandler } from 'react'

/** Searches the documents of an approach; a plain form that leads to the screen of the documents. */
export function SearchField({
  assessment,
  query,
  id,
  onSubmit,
}: {
  assessment: string
  query: string
  id: string
  onSubmit?: FormEventHandler<HTMLFormElement>
}) {
  return (
    <search>
      <form method="get" action={`/aanpakken/${assessment}/stukken`} className="search" onSubmit={onSubmit}>
        <label className="label" htmlFor={id}>
          Zoeken in de stukken
        </label>
        <p className="hint" id={`${id}-uitleg`}>
          Alle woorden moeten op de bladzijde staan. Zet een zin tussen aanhalingstekens.
        </p>
        <div className="search-line">
          <input
            key={query}
            className="control"
            type="search"
            id={id}
            name="zoek"
            defaultValue={query}
            maxLength={searchLimits.length}
            aria-describedby={`${id}-uitleg`}
          />
          <button type="submit" className="button">
            Zoeken
          </button>
        </div>
      </form>
    </search>
  )
}
