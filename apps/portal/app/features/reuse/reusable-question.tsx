import { questionPath } from '../questionnaire/words.ts'
import { answerWords } from '../theme/answer-words.ts'
import type { WrittenAnswer } from '../theme/read-answer.ts'
import { approachNames, type ReuseView } from './reuse-view.ts'
import { tickOf } from './take-over-chosen.ts'
import { TakenNote } from './taken-note.tsx'
import { writeWish } from './wish.ts'

export interface ReusableQuestion {
  code: string
  section: string
  text: string
  options: { code: string; label: string; role: string }[]
  own: WrittenAnswer | null
  reuse: ReuseView | null
}

/** One question of the whole gemeente: the answer here, and a box for each other answer. */
export function ReusableQuestionPart({
  submission,
  question,
  error,
  ticked,
  closed,
}: {
  submission: string
  question: ReusableQuestion
  error: string | undefined
  ticked: readonly string[]
  closed: boolean
}) {
  const { code, text, own, reuse } = question
  const words = own ? answerWords(question, own) : ''
  return (
    <fieldset
      className="reusable"
      id={`overnemen-${code}`}
      tabIndex={-1}
      aria-describedby={error ? `fout-${code}` : undefined}
    >
      <legend>{text}</legend>
      {error && (
        <p className="form-error" id={`fout-${code}`}>
          <span className="visually-hidden">Fout: </span>
          {error}
        </p>
      )}
      <p className="small">Hier staat nu</p>
      <p className="typed">{words || 'Nog niet ingevuld.'}</p>
      {reuse && <TakenNote reuse={reuse} />}
      {!reuse && <p>Bij een andere aanpak is deze vraag niet ingevuld.</p>}
      {reuse?.offers.map((offer) => {
        const { source, approaches, version } = offer
        const wish = { question: code, source, sourceVersion: version, expected: reuse.version, replace: !reuse.blank }
        const id = `neem-${code}-${source}`
        return (
          <div key={source} className="offer">
            <p className="small">Bij {approachNames(approaches)} gaf u dit antwoord</p>
            <p className="typed">{answerWords(question, offer)}</p>
            {!closed && reuse.maySave && (
              <div className="confirm">
                <input
                  type="checkbox"
                  id={id}
                  name="overnemen"
                  value={writeWish(wish)}
                  defaultChecked={ticked.includes(tickOf(wish))}
                />
                <label htmlFor={id}>
                  {reuse.blank
                    ? `Dit antwoord van ${approachNames(approaches)} overnemen`
                    : `Het antwoord hier vervangen door dit antwoord van ${approachNames(approaches)}`}
                </label>
              </div>
            )}
          </div>
        )
      })}
      {reuse && !closed && !reuse.maySave && <p>Deze vraag vult een collega in. U kunt hier meelezen.</p>}
      <p>
        <a href={questionPath(submission, question)}>
          Naar de vraag<span className="visually-hidden">: {text}</span>
        </a>
      </p>
    </fieldset>
  )
}
