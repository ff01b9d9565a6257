import { dutchDay, dutchMoment } from '@toezicht/ui/dutch-time'
import { IconDownload } from '@toezicht/ui/icons'
import { Notice } from '@toezicht/ui/notice.tsx'
import type { RefusedChange } from './change-documents.ts'
import { DetailsForm } from './details-form.tsx'
import { DocumentPlaces } from './document-places.tsx'
import { canDownload, documentState, sizeText } from './document-words.ts'
import styles from './documents.module.css'
import type { ListedDocument, ListedQuestion } from './listed-document.ts'
import { RemovalForm } from './removal-form.tsx'

interface DocumentCardProps {
  submission: string
  document: ListedDocument
  questions: readonly ListedQuestion[]
  kinds: readonly { code: string; label: string }[]
  /** The question one came from. */
  from: ListedQuestion | null
  refused: RefusedChange | null
}

/** One document: what it is, where it hangs, and what one may do with it. */
export function DocumentCard({ submission, document, questions, kinds, from, refused }: DocumentCardProps) {
  const { id, title, fileName, byteSize, kind, issuedOn, uploadedAt, by, destroyedAt, destroyedReason } = document
  const kindLabel = kinds.find(({ code }) => code === kind)?.label
  return (
    <li className={styles.document} id={`stuk-${id}`}>
      <h3>
        {canDownload(document) ? (
          <a className="file-link" href={`/stukken/bestand/${id}`} download>
            <IconDownload size="1em" aria-hidden />
            <span>{title}</span>
          </a>
        ) : (
          title
        )}
      </h3>
      <p>
        {sentence(
          [kindLabel, issuedOn && dutchDay(issuedOn), `bestand ${fileName}`, sizeText(byteSize)]
            .filter(Boolean)
            .join(', '),
        )}{' '}
        {!destroyedAt && <strong>{sentence(documentState(document))}</strong>}
      </p>
      {destroyedAt && (
        <Notice tone="problem">
          {sentence(documentState(document))} Alleen de titel en de reden zijn bewaard. Reden: {destroyedReason}
        </Notice>
      )}
      <p className="small">
        Toegevoegd{by ? ` door ${by}` : ''} op {dutchMoment(uploadedAt)}
        {document.sentInVersion === null ? '.' : '; verstuurd, en daarom niet meer weg te halen.'}
      </p>
      <DocumentPlaces submission={submission} document={document} questions={questions} from={from} refused={refused} />
      {document.mayChange && (
        <>
          <DetailsForm document={document} kinds={kinds} refused={refused?.what === 'beschrijven' ? refused : null} />
          <RemovalForm document={document} refused={refused?.what === 'weghalen' ? refused : null} />
        </>
      )}
    </li>
  )
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
