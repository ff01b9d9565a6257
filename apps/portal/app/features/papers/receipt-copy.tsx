import { Notice } from '@toezicht/ui/notice.tsx'

interface ReceiptCopyProps {
  submission: string
  /** Which sending. */
  number: number
  hasCopy: boolean
}

/** The copy of what was sent as a PDF, or that it is being made. */
export function ReceiptCopy({ submission, number, hasCopy }: ReceiptCopyProps) {
  if (!hasCopy)
    return (
      <Notice>
        De PDF met een kopie van al uw antwoorden wordt nog gemaakt. Dat duurt meestal minder dan een minuut.{' '}
        <a href={`/vragenlijst/${submission}/ontvangst?versie=${number}`}>Kijk of de PDF klaar is</a>.
      </Notice>
    )
  return (
    <p className="buttons">
      <a className="button button-quiet" href={`/vragenlijst/${submission}/ontvangst.pdf?versie=${number}`}>
        Kopie downloaden (PDF)
      </a>
    </p>
  )
}
