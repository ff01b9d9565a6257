import { questionCount } from './question-count.ts'

/** What pressing the button does, said once and before it is pressed. */
export function SendingWords({
  status,
  returned,
  sentBefore,
}: {
  status: string
  returned: number
  sentBefore: boolean
}) {
  if (status === 'returned')
    return (
      <p>
        Als u op de knop hieronder drukt,{' '}
        {returned === 1
          ? 'gaat uw antwoord op de vraag die STJ terugstuurde'
          : `gaan uw antwoorden op de ${questionCount(returned)} die STJ terugstuurde`}{' '}
        naar STJ. Uw andere antwoorden gaan mee zoals u ze eerder verstuurde. Daarna kunt u de antwoorden niet meer
        veranderen. U krijgt een nieuw ontvangstnummer; wat u eerder verstuurde, blijft bewaard.
      </p>
    )
  return (
    <p>
      Als u op de knop hieronder drukt, gaat de vragenlijst naar STJ. Daarna kunt u de antwoorden niet meer veranderen.
      U krijgt een {sentBefore && 'nieuw '}ontvangstnummer en een kopie van wat u verstuurde.
      {sentBefore && ' Wat u eerder verstuurde, blijft bewaard.'}
    </p>
  )
}
