import type { InputHTMLAttributes } from 'react'
import type { Refused } from '../form/call.ts'
import { keptIn } from '../form/form-errors.tsx'
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
  const control = (name: string, label: string, value: string, input: InputHTMLAttributes<HTMLInputElement> = {}) => (
    <>
      <label className="label" htmlFor={`${name}-${id}`}>
        {label}
      </label>
      <input
        className="control"
        id={`${name}-${id}`}
        name={name}
        maxLength={200}
        required
        autoComplete="off"
        {...input}
        defaultValue={kept(name) ?? value}
      />
    </>
  )
  return (
    <details className="act" open={refused?.form === 'confirm-nomination'}>
      <summary>Bevestigen en uitnodigen</summary>
      <form method="post">
        <input type="hidden" name="verb" value="confirm-nomination" />
        <input type="hidden" name="nomination" value={id} />
        <p className="hint">
          Verbeter de namen als dat nodig is. De contactpersoon krijgt de uitnodiging en wordt coördinator; wie de
          organisatie voordroeg, krijgt bericht.
        </p>
        {control('organisation', 'Organisatie', known ?? organisation, { list: 'organisaties' })}
        {control('unit', 'Onderdeel of team (niet verplicht)', unit ?? '', { required: false })}
        {control('name', 'Naam van de contactpersoon', contactName)}
        {control('email', 'E-mailadres op het werk', contactEmail, { type: 'email', maxLength: 254 })}
        {control('deadline', 'Uiterste datum', deadline, { type: 'date', maxLength: 10 })}
        <br />
        <button type="submit" className="button">
          Bevestigen en uitnodigen
        </button>
      </form>
    </details>
  )
}
