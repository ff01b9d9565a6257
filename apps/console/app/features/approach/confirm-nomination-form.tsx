import type { InputHTMLAttributes } from 'react'
import type { Refused } from '../form/call.ts'
import { DateField } from '../form/date-field.tsx'
import { keptIn } from '../form/form-errors.tsx'
import { FormText } from '../form/form-field.tsx'
import { PostForm } from '../form/post-form.tsx'
import type { ShownNomination } from './nomination-list.tsx'

/** Makes a partner of a proposal; names can be corrected first. */
export function ConfirmNominationForm({
  nomination,
  deadline,
  refused,
}: {
  nomination: ShownNomination
  deadline: string
  refused: Refused | undefined
}) {
  const { id, known, organisation, unit, contactName, contactEmail } = nomination
  const kept = keptIn(refused, 'confirm-nomination')
  const control = (
    name: string,
    label: string,
    value: string,
    input: InputHTMLAttributes<HTMLInputElement> = { required: true },
  ) => (
    <FormText
      {...input}
      id={`${name}-${id}`}
      name={name}
      label={label}
      autoComplete="off"
      defaultValue={kept(name) ?? value}
    />
  )
  return (
    <details className="act" open={refused?.form === 'confirm-nomination'}>
      <summary>Bevestigen en uitnodigen</summary>
      <PostForm verb="confirm-nomination" refused={refused}>
        <input type="hidden" name="nomination" value={id} />
        <p className="hint">
          Verbeter de namen als dat nodig is. De contactpersoon krijgt de uitnodiging en wordt coördinator; wie de
          organisatie voordroeg, krijgt bericht.
        </p>
        {control('organisation', 'Organisatie', known ?? organisation, { required: true, list: 'organisaties' })}
        {control('unit', 'Onderdeel of team (niet verplicht)', unit ?? '', {})}
        {control('name', 'Naam van de contactpersoon', contactName)}
        {control('email', 'E-mailadres op het werk', contactEmail, { required: true, type: 'email', maxLength: 254 })}
        <DateField id={`deadline-${id}`} label="Uiterste datum" kept={kept('deadline')} stands={deadline} />
        <button type="submit" className="button">
          Bevestigen en uitnodigen
        </button>
      </PostForm>
    </details>
  )
}
