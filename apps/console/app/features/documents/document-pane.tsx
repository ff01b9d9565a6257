import { useState } from 'react'
import { FoundPages } from './found-pages.tsx'
import { OpenPage } from './open-page.tsx'
import { type PaneDocument, PaneList } from './pane-list.tsx'
import { SearchField } from './search-field.tsx'
import { useDocumentPane } from './use-document-pane.ts'

/**
 * The documents of an approach beside the work: those that answers on this indicator cite first, a search, and a document opened at a page. Without
 * script its links and its form lead to the screens of the documents.
 */
export function DocumentPane({
  assessment,
  documents,
  linked,
}: {
  assessment: string
  documents: readonly PaneDocument[]
  /** Ids of the documents that are cited at the questions of this indicator. */
  linked: readonly string[]
}) {
  const pane = useDocumentPane(assessment)
  const { open, search, status } = pane
  const [typed, setTyped] = useState(0)
  return (
    <section className="document-pane" id="stukken" aria-labelledby="stukken-kop">
      <h2 id="stukken-kop" tabIndex={-1}>
        Stukken
      </h2>
      {open ? (
        <OpenPage assessment={assessment} open={open} onGo={pane.go} onClose={pane.close} />
      ) : (
        <>
          <SearchField
            assessment={assessment}
            query={search?.query ?? ''}
            id="zoek-stukken"
            onSubmit={(event) => {
              event.preventDefault()
              setTyped((times) => times + 1)
              void pane.find(String(new FormData(event.currentTarget).get('zoek') ?? ''))
            }}
          />
          {status && <p role="status">{status}</p>}
          {search ? (
            <div key={typed}>
              <FoundPages assessment={assessment} query={search.query} found={search.found} />
              <p className="buttons">
                {search.found.next && (
                  <button type="button" className="button button-quiet" onClick={() => void pane.more()}>
                    Meer bladzijden
                  </button>
                )}
                <button type="button" className="button-plain" onClick={pane.clear}>
                  Terug naar alle stukken
                </button>
              </p>
            </div>
          ) : (
            <PaneList assessment={assessment} documents={documents} linked={linked} />
          )}
        </>
      )}
    </section>
  )
}
