import type { Source } from '@toezicht/domain/assessment/source'
import type { ReactNode } from 'react'

/** Where a source is opened: the answer in its version, the document at its page, the other finding. */
export function sourcePath(assessment: string, source: Source): string {
  if (source.kind === 'answer')
    return `/ondervraagden/${source.respondent}?versie=${source.version}#vraag-${source.question}`
  if (source.kind === 'finding') return `/bevindingen/${source.finding}`
  const page = source.page === null ? '' : `?bladzijde=${source.page}`
  return `/aanpakken/${assessment}/stukken/${source.document}${page}`
}

/** Opens a source beside the page, so that what is being written stays where it is. */
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
    <a href={sourcePath(assessment, source)} target="_blank" rel="noopener">
      <bdi>{children}</bdi>
      <span className="visually-hidden"> (opent in een nieuw tabblad)</span>
    </a>
  )
}
