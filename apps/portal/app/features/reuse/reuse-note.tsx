import { answerWords } from '../theme/answer-words.ts'
import type { ExtraProps } from '../theme/question-extras.tsx'
import { approachNames, type ReuseView } from './reuse-view.ts'
import { TakenNote } from './taken-note.tsx'
import { writeWish } from './wish.ts'

/** Under a question that holds for the whole gemeente: the answer at another approach, with a button that saves the page and takes it over. */
export function ReuseNote({ question, isReadOnly }: ExtraProps) {
  const { reuse } = question
  if (!reuse) return null
  const offered = !isReadOnly && reuse.maySave && reuse.offers.length > 0
  return (
    <div className="reuse">
      <TakenNote reuse={reuse} />
      {offered && (
        <details open={reuse.blank || reuse.taken?.changedThere}>
          <summary>
            {reuse.blank ? 'Overnemen van een andere aanpak' : 'Bij een andere aanpak staat een ander antwoord'}
          </summary>
          <p>Deze vraag gaat over de hele gemeente. Er verandert niets vanzelf.</p>
          {reuse.offers.map((offer) => (
            <Offer key={offer.source} question={question} reuse={reuse} offer={offer} />
          ))}
        </details>
      )}
    </div>
  )
}

function Offer({
  question,
  reuse,
  offer,
}: {
  question: ExtraProps['question']
  reuse: ReuseView
  offer: ReuseView['offers'][number]
}) {
  const wish = writeWish({
    question: question.code,
    source: offer.source,
    sourceVersion: offer.version,
    expected: reuse.version,
    replace: !reuse.blank,
  })
  return (
    <div className="offer">
      <p>Bij {approachNames(offer.approaches)} gaf u dit antwoord:</p>
      <p className="typed">{answerWords(question, offer)}</p>
      {!reuse.blank && <p>Neemt u dit over, dan komt het in de plaats van het antwoord dat hier nu staat.</p>}
      <button className="button button-quiet" type="submit" name="dan" value={`overnemen:${wish}`}>
        {reuse.blank ? 'Overnemen' : 'Antwoord hier vervangen'}
        <span className="visually-hidden">
          {' '}
          van {approachNames(offer.approaches)}: {question.text}
        </span>
      </button>
    </div>
  )
}
