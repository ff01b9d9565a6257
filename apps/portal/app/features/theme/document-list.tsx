import { IconDownload } from '@toezicht/ui/icons'
import type { ThemeDocument } from './theme-question.ts'

/** Documents of one question with their size and what the scanner said. */
export function DocumentList({ documents }: { documents: readonly ThemeDocument[] }) {
  if (documents.length === 0) return <p>Er zijn nog geen stukken toegevoegd.</p>
  return (
    <ul className="files">
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentLink document={document} />
        </li>
      ))}
    </ul>
  )
}

export function DocumentLink({ document: { id, title, fileName, byteSize, scan } }: { document: ThemeDocument }) {
  return (
    <span>
      <a className="file-link" href={`/stukken/bestand/${id}`} download>
        <IconDownload size="1em" aria-hidden />
        <span>{title}</span>
      </a>{' '}
      <span className="small">
        ({fileName}, {sizeText(byteSize)}
        {scan === 'not-scanned' && ', niet gescand op virussen'})
      </span>
    </span>
  )
}

function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
}
