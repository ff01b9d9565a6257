import { DocumentLink } from './document-link.tsx'

export interface SentDocument {
  id: string
  title: string
  state: 'there' | 'waiting' | 'refused' | 'destroyed'
}

const stateWords = {
  waiting: 'wordt nog gecontroleerd op virussen',
  refused: 'geweigerd door de virusscanner',
  destroyed: 'vernietigd door STJ',
} as const

/** A document that was sent: to read where its approach is given, else to download; or with the reason in words why that cannot be. */
export function SentDocumentLink({
  document: { id, title, state },
  assessment,
}: {
  document: SentDocument
  assessment?: string
}) {
  if (state === 'there' && assessment) {
    return (
      <DocumentLink assessment={assessment} document={id}>
        {title}
      </DocumentLink>
    )
  }
  if (state === 'there') {
    return (
      <a href={`/documenten/${id}`} download>
        {title}
      </a>
    )
  }
  return (
    <>
      {title} <strong>({stateWords[state]})</strong>
    </>
  )
}
