import { IconDownload } from '@toezicht/ui/icons'
import { canDownload, documentState, type ShownDocument, sizeText } from './document-words.ts'

/** One line about a document: a download where its bytes can be had, and its state in words where that matters. */
export function DocumentName({ document }: { document: ShownDocument }) {
  const { id, title, fileName, byteSize, scan, destroyedAt } = document
  return (
    <span>
      {canDownload(document) ? (
        <a className="file-link" href={`/stukken/bestand/${id}`} download>
          <IconDownload size="1em" aria-hidden />
          <span>{title}</span>
        </a>
      ) : (
        title
      )}{' '}
      <span className="small">
        ({fileName}, {sizeText(byteSize)}
        {(scan !== 'clean' || destroyedAt) && `, ${documentState(document)}`})
      </span>
    </span>
  )
}
