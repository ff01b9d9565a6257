import { CheckChoice } from '@toezicht/ui/check-choice.tsx'
import { Field, fieldAttributes } from '@toezicht/ui/field.tsx'
import { questionCount } from '../control/question-count.ts'
import type { ShownColleague } from './colleague-list.tsx'
import { type DividedSection, namesIn } from './divided.ts'

/** What a refused post had filled in. */
export interface TypedHandOver {
  sections: string[]
  questions: string[]
  colleague: string
}

interface HandOverFormProps {
  sections: readonly DividedSection[]
  /** To whom can be handed over. */
  colleagues: readonly ShownColleague[]
  typed: TypedHandOver | null
  errorAt(field: string): string | undefined
}

/** Hands whole sections and single questions to one colleague, or takes them back. */
export function HandOverForm({ sections, colleagues, typed, errorAt }: HandOverFormProps) {
  const wrong = { chosen: errorAt('onderdelen'), colleague: errorAt('collega') }
  return (
    <form method="post">
      <div id="onderdelen" tabIndex={-1}>
        {wrong.chosen && (
          <p className="form-error">
            <span className="visually-hidden">Fout: </span>
            {wrong.chosen}
          </p>
        )}
        {sections.map((section) => (
          <SectionPicker key={section.code} section={section} typed={typed} />
        ))}
      </div>
      <Field id="collega" label="Wie vult in wat u aanvinkte?" error={wrong.colleague}>
        <select
          name="collega"
          {...fieldAttributes('collega', { error: wrong.colleague })}
          defaultValue={typed?.colleague ?? ''}
        >
          <option value="">Kies iemand</option>
          {colleagues.map(({ accountId, name }) => (
            <option key={accountId} value={accountId}>
              {name}
            </option>
          ))}
          <option value="terug">Ik doe het zelf (terugnemen)</option>
        </select>
      </Field>
      <div className="buttons">
        <button className="button" type="submit" name="wat" value="toewijzen">
          Verdeling opslaan
        </button>
      </div>
    </form>
  )
}

function SectionPicker({ section, typed }: { section: DividedSection; typed: TypedHandOver | null }) {
  const { code, name, questions } = section
  return (
    <fieldset className="picker">
      <legend>{name}</legend>
      <p className="small">Nu bij: {namesIn(section)}</p>
      <CheckChoice
        id={`onderdeel-${code}`}
        name="onderdeel"
        value={code}
        defaultChecked={typed?.sections.includes(code) ?? false}
      >
        Het hele onderdeel<span className="visually-hidden"> {name}</span> ({questionCount(questions.length)})
      </CheckChoice>
      <details open={questions.some((question) => typed?.questions.includes(question.code)) || undefined}>
        <summary>
          Losse vragen kiezen<span className="visually-hidden"> uit {name}</span>
        </summary>
        {questions.map((question) => (
          <CheckChoice
            key={question.code}
            id={`kies-${question.code}`}
            name="vraag"
            value={question.code}
            defaultChecked={typed?.questions.includes(question.code) ?? false}
          >
            {question.text}
            {question.assignee && <span className="small"> (nu bij {question.assignee.name})</span>}
          </CheckChoice>
        ))}
      </details>
    </fieldset>
  )
}
