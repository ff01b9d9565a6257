import type { Excerpt } from '@toezicht/domain/document/marked-text'
import { Empty } from '../shell/empty.tsx'
import { DocumentLink } from './document-link.tsx'
import type { HitPlace } from './hit-place.ts'
import { Marked } from './marked.tsx'

export interface FoundPages {
  said: 'found' | 'nothing' | 'common'
  hits: { document: string; title: string; page: number; exact: boolean; excerpt: Excerpt }[]
  documents: { document: string; title: string; pages: number }[]
  textless: { id: string; title: string }[]
  next: HitPlace | null
  cut: boolean
}

/** The pages that were found, per document; what resembles the words comes after what says them. */
export function FoundPages({ assessment, query, found }: { assessment: string; query: string; found: FoundPages }) {
  const { hits, cut, textless } = found
  const exact = hits.filter((hit) => hit.exact)
  const alike = hits.filter((hit) => !hit.exact)
  return (
    <>
      <p role="status">{countWords(found)}</p>
      {cut && <p className="soft">Er is gezocht op de eerste woorden; de rest is te lang om op te zoeken.</p>}
      {found.said === 'found' && hits.length === 0 && (
        <Empty>Niets gevonden. Probeer een ander woord, of minder woorden tegelijk.</Empty>
      )}
      {exact.length > 0 && <HitList assessment={assessment} query={query} hits={exact} />}
      {alike.length > 0 && (
        <>
          <h3>Met woorden die erop lijken</h3>
          <HitList assessment={assessment} query={query} hits={alike} />
        </>
      )}
      {textless.length > 0 && (
        <p className="soft">
          Zonder leesbare tekst, dus niet doorzocht: {textless.map(({ title }) => title).join('; ')}.
        </p>
      )}
    </>
  )
}

function HitList({ assessment, query, hits }: { assessment: string; query: string; hits: FoundPages['hits'] }) {
  const documents = [...new Map(hits.map(({ document, title }) => [document, title]))]
  return (
    <ul className="hits">
      {documents.map(([document, title]) => (
        <li key={document}>
          <strong>{title}</strong>
          <ul>
            {hits
              .filter((hit) => hit.document === document)
              .map(({ page, excerpt }) => (
                <li key={page}>
                  <DocumentLink assessment={assessment} document={document} page={page} query={query}>
                    bladzijde {page}
                    <span className="visually-hidden"> van {title}</span>
                  </DocumentLink>
                  <p>
                    {excerpt.before && '… '}
                    <Marked {...excerpt} />
                    {excerpt.after && ' …'}
                  </p>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** «Gevonden op 34 bladzijden in 2 stukken.» */
function countWords({ said, documents }: FoundPages): string {
  if (said === 'nothing') return 'Vul een woord met letters of cijfers in om te zoeken.'
  if (said === 'common') return 'Dit zijn alleen woorden die overal staan, zoals «de» of «van». Vul een ander woord in.'
  const pages = documents.reduce((sum, each) => sum + each.pages, 0)
  const places = pages === 1 ? '1 bladzijde' : `${pages} bladzijden`
  return `Gevonden op ${places} in ${documents.length === 1 ? '1 stuk' : `${documents.length} stukken`}.`
}
