import { IconDownload } from '@toezicht/ui/icons'
import { sizeText } from '../documents/document-words.ts'
import type { ShownComment } from './shown-draft.ts'

const states: Record<ShownComment['documents'][number]['scan'], string> = {
  waiting: ', wordt gecontroleerd op virussen',
  'not-scanned': ', niet gescand op virussen',
  clean: '',
  refused: ', geweigerd: in dit bestand zit een virus. Verwijder het en voeg een schoon bestand toe',
}

/** The documents beside a comment, to download once they were judged. */
export function CommentFiles({
  documents,
  removable = false,
}: {
  documents: ShownComment['documents']
  removable?: boolean
}) {
  if (documents.length === 0) return null
  return (
    <ul className="files" aria-label="Documenten bij deze opmerking">
      {documents.map(({ id, fileName, byteSize, scan }) => (
        <li key={id}>
          <span>
            {scan === 'clean' || scan === 'not-scanned' ? (
              <a className="file-link" href={`/feitencheck/bestand/${id}`} download>
                <IconDownload size="1em" aria-hidden />
                <span>{fileName}</span>
              </a>
            ) : (
              fileName
            )}{' '}
            <span className="small">
              ({sizeText(byteSize)}
              {states[scan]})
            </span>
          </span>
          {removable && (
            <form method="post">
              <input type="hidden" name="document" value={id} />
              <button className="button button-quiet" type="submit" name="verb" value="remove-document">
                Verwijderen<span className="visually-hidden"> {fileName}</span>
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
