import type { SentDocument } from '../documents/sent-document-link.tsx'
import { respondentNamed, useCitable } from './citable.tsx'
import { CiteButton } from './cite-button.tsx'

/** Cites what one respondent answered, in its newest sent version. Nothing before the first sending. */
export function CiteAnswer({ question, respondent }: { question: string; respondent: string }) {
  const citable = useCitable()
  const version = citable.respondents.find(({ id }) => id === respondent)?.version ?? 0
  if (version === 0) return null
  return (
    <CiteButton
      citation={{ kind: 'answer', respondent, question, version }}
      about={`${respondentNamed(citable, respondent)} op ${question}`}
    />
  )
}

/** Cites a document that was sent with an answer, as a whole; its pages are cited where they are read. */
export function CiteDocument({ document: { id, title, state } }: { document: SentDocument }) {
  if (state === 'destroyed' || state === 'refused') return null
  return <CiteButton citation={{ kind: 'document', document: id, title, page: null }} about={title} />
}
