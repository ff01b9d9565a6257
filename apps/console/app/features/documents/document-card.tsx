import { dutchMoment } from '@toezicht/ui/dutch-time'
import type { Refused } from '../form/call.ts'
import { DestroyForm } from './destroy-form.tsx'
import { documentAddress } from './document-address.ts'
import { type SentDocument, SentDocumentLink } from './sent-document-link.tsx'

export interface ListedDocument extends SentDocument {
  fileName: string
  questions: string[]
  respondent: string
  scan: string
  destroyedAt: string | null
  destroyedReason: string | null
}

/** One document that was sent: to read, to download, and whose it is. */
export function DocumentCard({
  assessment,
  document,
  lead,
  refused,
}: {
  assessment: string
  document: ListedDocument
  lead: boolean
  refused: Refused | undefined
}) {
  return (
    <section className="card" aria-labelledby={`stuk-${document.id}`}>
      <h2 id={`stuk-${document.id}`} className="flush">
        {document.title}
      </h2>
      <p className="places">
        {document.state === 'there' && (
          <a href={documentAddress({ assessment, document: document.id })}>
            Lezen<span className="visually-hidden"> : {document.title}</span>
          </a>
        )}
        <span>
          <SentDocumentLink document={{ ...document, title: document.fileName }} />
          {document.scan === 'not-scanned' && ' (niet gescand op virussen)'}
        </span>
      </p>
      <p className="soft">
        Van {document.respondent}
        {document.questions.length > 0 && `, bij ${document.questions.join(', ')}`}
      </p>
      {document.destroyedAt ? (
        <p>
          Vernietigd op {dutchMoment(document.destroyedAt)}. Reden: {document.destroyedReason}
        </p>
      ) : (
        lead && <DestroyForm document={document.id} title={document.title} refused={refused} />
      )}
    </section>
  )
}
