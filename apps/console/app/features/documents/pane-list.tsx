import { Empty } from '../shell/empty.tsx'
import { type SentDocument, SentDocumentLink } from './sent-document-link.tsx'

export interface PaneDocument {
  id: string
  title: string
  scan: string
  destroyed: boolean
}

/** The documents of an approach: first those that answers on this indicator cite. */
export function PaneList({
  assessment,
  documents,
  linked,
}: {
  assessment: string
  documents: readonly PaneDocument[]
  linked: readonly string[]
}) {
  if (documents.length === 0) return <Empty>Voor deze aanpak zijn nog geen stukken verzonden.</Empty>
  const first = documents.filter(({ id }) => linked.includes(id))
  const rest = documents.filter(({ id }) => !linked.includes(id))
  return (
    <>
      {first.length > 0 && (
        <>
          <h3>Bij deze indicator</h3>
          <List assessment={assessment} documents={first} />
        </>
      )}
      {rest.length > 0 && (
        <>
          <h3>{first.length > 0 ? 'Andere stukken van deze aanpak' : 'Stukken van deze aanpak'}</h3>
          <List assessment={assessment} documents={rest} />
        </>
      )}
    </>
  )
}

function List({ assessment, documents }: { assessment: string; documents: readonly PaneDocument[] }) {
  return (
    <ul>
      {documents.map(({ id, title, scan, destroyed }) => (
        <li key={id}>
          <SentDocumentLink document={{ id, title, state: stateOf(scan, destroyed) }} assessment={assessment} />
        </li>
      ))}
    </ul>
  )
}

function stateOf(scan: string, destroyed: boolean): SentDocument['state'] {
  if (destroyed) return 'destroyed'
  return scan === 'waiting' || scan === 'refused' ? scan : 'there'
}
