import { questionCount } from '../control/question-count.ts'
export interface Work {
  count: number
  minutes: number
  choosing: number
  writing: number
  documents: number
}

/** How long it takes, and how we come to that; stopping and coming back. */
export function TimeNeeded({ kind, work }: { kind: 'municipality' | 'partner'; work: Work }) {
  const { minutes, choosing, writing, documents } = work
  return (
    <section className="section">
      <h2>Hoeveel tijd het kost</h2>
      <p>
        {kind === 'partner'
          ? 'STJ rekent op ongeveer dertig minuten.'
          : `Het invullen kost ongeveer ${minutes} minuten als u de antwoorden weet. Opzoeken en overleggen met collega’s komt daarbij.`}{' '}
        Bij {questionCount(choosing)} kiest u een antwoord. Bij {questionCount(writing)} schrijft u iets op of vult u
        een getal in.
        {documents > 0 && ` Bij ${questionCount(documents)} voegt u stukken toe.`}
      </p>
      <p>Weet u iets niet? “Weet ik niet” is ook een goed antwoord. U hoeft daar niets voor op te zoeken.</p>
      <p>
        U kunt stoppen wanneer u wilt en later verdergaan, ook op een ander apparaat. Wat u invult, wordt steeds
        bewaard. STJ krijgt uw antwoorden pas als de vragenlijst wordt verstuurd.
      </p>
    </section>
  )
}
