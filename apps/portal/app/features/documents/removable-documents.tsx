import { DocumentLink } from '../theme/document-list.tsx'
import type { ThemeDocument } from '../theme/theme-question.ts'

interface RemovableDocumentsProps {
  documents: (ThemeDocument & { sentInVersion: number | null })[]
  open: boolean
}

/** Documents of one question; each that was never sent can be taken away. */
export function RemovableDocuments({ documents, open }: RemovableDocumentsProps) {
  if (documents.length === 0) return <p>Er zijn nog geen stukken toegevoegd.</p>
  return (
    <ul className="tasks">
      {documents.map((document) => (
        <li key={document.id}>
          <DocumentLink document={document} />
          {open && document.sentInVersion === null && (
            <form method="post">
              <input type="hidden" name="remove" value={document.id} />
              <button className="button-plain" type="submit">
                Verwijderen<span className="visually-hidden">: {document.title}</span>
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}
