import type { Source } from '@toezicht/domain/assessment/source'
import type { ReactNode } from 'react'
import { openDocument } from '../documents/open-document.ts'

/** Where a source is opened: the answer in its version, the document at its page, the other finding. */
export function sourcePath(assessment: string, source: Source): string {
  if (source.kind === 'answer')
    return `/ondervraagden/${source.respondent}?versie=${source.version}#vraag-${source.question}`
  if (source.kind === 'finding') return `/bevindingen/${source.finding}`
  const page = source.page === null ? '' : `?bladzijde=${source.page}`
  return `/aanpakken/${assessment}/stukken/${source.document}${page}`
}

/** Opens a source beside the page, a document in its pane where there is one, so that what is being written stays where it is. */
export function SourceLink({
  assessment,
  source,
  children,
}: {
  assessment: string
  source: Source
  children: ReactNode
}) {
  return (
    <a
      href={sourcePath(assessment, source)}
      target="_blank"
      rel="noopener"
      onClick={(event) => {
        if (source.kind !== 'document' || event.ctrlKey || event.metaKey || event.shiftKey) return
        if (openDocument({ document: source.document, page: source.page ?? 1 })) event.preventDefault()
      }}
    >
      <bdi>{children}</bdi>
      <span className="visually-hidden">
        {source.kind === 'document' ? ' (opent hiernaast of in een nieuw tabblad)' : ' (opent in een nieuw tabblad)'}
      </span>
    </a>
  )
}
