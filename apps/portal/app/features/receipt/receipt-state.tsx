import { dutchDay } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'

interface ReceiptStateProps {
  heading: { submission: string; status: string; deadline: string }
  isNewest: boolean
}

/** What happens now with what was sent: STJ reads, asks again, or a newer version counts. */
export function ReceiptState({ heading: { submission, status, deadline }, isNewest }: ReceiptStateProps) {
  if (!isNewest)
    return (
      <Notice>
        Dit is een eerdere versie. STJ gebruikt de{' '}
        <a href={`/vragenlijst/${submission}/ontvangst`}>nieuwste versie die u verstuurde</a>.
      </Notice>
    )
  if (status === 'returned' || status === 'open')
    return (
      <Notice>
        {status === 'returned'
          ? 'STJ stuurde na het versturen vragen terug.'
          : 'STJ opende de vragenlijst na het versturen opnieuw.'}{' '}
        U kunt antwoorden tot en met {dutchDay(deadline)}. Tot u opnieuw verstuurt, geldt wat hieronder staat.{' '}
        <a href={`/vragenlijst/${submission}`}>Naar de vragenlijst</a>
      </Notice>
    )
  return (
    <>
      <h2>En nu?</h2>
      <p>
        Een inspecteur leest de antwoorden van iedereen over deze aanpak naast elkaar. Is er iets onduidelijk, dan
        stuurt STJ een of meer vragen met een opmerking terug; u krijgt daarover een mail. U hoeft nu niets te doen.
      </p>
    </>
  )
}
