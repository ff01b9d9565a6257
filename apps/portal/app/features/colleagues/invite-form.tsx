import { CheckChoice } from '@toezicht/ui/check-choice.tsx'
import { TextField } from '@toezicht/ui/text-field.tsx'
import { questionCount } from '../control/question-count.ts'
import type { DividedSection } from './divided.ts'

/** What a refused post had filled in. */
export interface TypedInvitation {
  name: string
  email: string
  sections: string[]
}

interface InviteFormProps {
  sections: readonly DividedSection[]
  typed: TypedInvitation | null
  /** The first thing to do here, so its button stands out. */
  isFirst: boolean
  errorAt(field: string): string | undefined
}

/** Invites one colleague by name and address, with whole sections to fill in or none yet. */
export function InviteForm({ sections, typed, isFirst, errorAt }: InviteFormProps) {
  return (
    <form method="post" noValidate>
      <TextField
        name="naam"
        label="Naam"
        error={errorAt('naam')}
        maxLength={200}
        autoComplete="off"
        defaultValue={typed?.name ?? ''}
      />
      <TextField
        name="email"
        label="E-mailadres van het werk"
        help="Alleen wie deze mail krijgt, kan de uitnodiging gebruiken."
        error={errorAt('email')}
        type="email"
        autoComplete="off"
        defaultValue={typed?.email ?? ''}
      />
      <fieldset className="picker">
        <legend>
          Wat vult deze collega in? <span className="small">(niet verplicht)</span>
        </legend>
        <p className="small">Losse vragen kunt u daarna toewijzen.</p>
        {sections.map(({ code, name, questions }) => (
          <CheckChoice
            key={code}
            id={`uitnodigen-${code}`}
            name="onderdeel"
            value={code}
            defaultChecked={typed?.sections.includes(code) ?? false}
          >
            {name} ({questionCount(questions.length)})
          </CheckChoice>
        ))}
      </fieldset>
      <div className="buttons">
        <button className={isFirst ? 'button' : 'button button-quiet'} type="submit" name="wat" value="uitnodigen">
          Uitnodiging versturen
        </button>
      </div>
    </form>
  )
}
