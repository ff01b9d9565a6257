import { evidenceNames } from '@toezicht/domain/comparison/names'
import { dutchMoment } from '@toezicht/ui/dutch-time'
import { type MarkedAnswer, MarkForm } from './mark-form.tsx'

type MarkKind = 'reading' | 'unclear' | 'evidence'

export interface ShownMarks {
  markable: MarkKind[]
  mark: { unclear: boolean; evidence: string | null; reading: string | null } | null
  noted: { kind: MarkKind; by: string | null; at: string }[]
}

const readingChoices = [
  ['', 'nog niet gelezen'],
  ['same', 'zegt hetzelfde'],
  ['narrower', 'beperkter'],
  ['broader', 'ruimer'],
  ['different', 'iets anders'],
] as const

const evidenceChoices = [
  ['', 'volgt uit het antwoord'],
  ['in-document', evidenceNames['in-document']],
  ['mentioned-not-received', evidenceNames['mentioned-not-received']],
  ['contradicted-by-document', evidenceNames['contradicted-by-document']],
] as const

/** What an inspector notes about one answer: how a text reads beside the gemeente's, the state of the evidence, whether it is clear at all. */
export function AnswerMarks({ about, cell }: { about: MarkedAnswer; cell: ShownMarks }) {
  const { markable, mark } = cell
  return (
    <>
      {markable.includes('reading') && (
        <ChoiceForm
          about={about}
          kind="reading"
          label="Naast de tekst van de gemeente"
          choices={readingChoices}
          cell={cell}
        />
      )}
      {markable.includes('evidence') && (
        <ChoiceForm about={about} kind="evidence" label="Bewijs" choices={evidenceChoices} cell={cell} />
      )}
      {mark?.unclear && (
        <p className="soft">
          Geen duidelijk antwoord, zegt STJ <Noted cell={cell} kind="unclear" />
        </p>
      )}
      {markable.includes('unclear') && (
        <details className="mark-fold">
          <summary>{mark?.unclear ? 'Toch een duidelijk antwoord?' : 'Geen duidelijk antwoord?'}</summary>
          <MarkForm about={about} kind="unclear">
            <input type="hidden" name="value" value={mark?.unclear ? '' : 'unclear'} />
            <button type="submit" className="button button-quiet">
              {mark?.unclear ? 'Als duidelijk antwoord tellen' : 'Als onduidelijk antwoord tellen'}
            </button>
          </MarkForm>
        </details>
      )}
    </>
  )
}

function ChoiceForm({
  about,
  kind,
  label,
  choices,
  cell,
}: {
  about: MarkedAnswer
  kind: 'reading' | 'evidence'
  label: string
  choices: readonly (readonly [string, string])[]
  cell: ShownMarks
}) {
  const id = `${kind}-${about.question}-${about.respondent}`
  const value = cell.mark?.[kind] ?? ''
  return (
    <MarkForm about={about} kind={kind}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <div className="mark-choice">
        <select key={value} className="control" id={id} name="value" defaultValue={value}>
          {choices.map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-quiet">
          {kind === 'reading' ? 'Lezing opslaan' : 'Bewijs opslaan'}
        </button>
      </div>
      <Noted cell={cell} kind={kind} />
    </MarkForm>
  )
}

function Noted({ cell, kind }: { cell: ShownMarks; kind: MarkKind }) {
  const noted = cell.noted.find((each) => each.kind === kind)
  if (!noted) return null
  return (
    <span className="soft">
      ({noted.by ?? 'onbekend'}, {dutchMoment(noted.at)})
    </span>
  )
}
