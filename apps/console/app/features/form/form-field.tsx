import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react'
import { useWrong } from './post-form.tsx'

interface Around {
  name: string
  /** Of the control, while nothing is wrong with it; its name when absent. */
  id?: string | undefined
  label: ReactNode
  hint?: ReactNode
}

/** A one-line field with its label, hint and what the server refused about it. */
export function FormText({
  name,
  id,
  label,
  hint,
  className,
  ...input
}: Around & InputHTMLAttributes<HTMLInputElement>) {
  const field = useField(name, id, hint, className)
  return (
    <FieldWords field={field} label={label} hint={hint}>
      <input type="text" maxLength={200} {...input} name={name} {...field.attributes} />
    </FieldWords>
  )
}

/** The same for a text of several lines. */
export function FormArea({
  name,
  id,
  label,
  hint,
  className,
  ...input
}: Around & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const field = useField(name, id, hint, className)
  return (
    <FieldWords field={field} label={label} hint={hint}>
      <textarea {...input} name={name} {...field.attributes} />
    </FieldWords>
  )
}

function useField(name: string, ownId: string | undefined, hint: ReactNode, own: string | undefined) {
  const wrong = useWrong(name)
  // What was refused stands once on a page: it takes the id that the summary links to.
  const id = wrong?.id ?? ownId ?? name
  const described = [hint ? `${id}-hulp` : '', wrong ? `${id}-fout` : ''].filter(Boolean).join(' ')
  const attributes = {
    id,
    className: own ? `control ${own}` : 'control',
    ...(described && { 'aria-describedby': described }),
    ...(wrong && { 'aria-invalid': true }),
  }
  return { id, wrong, attributes }
}

function FieldWords({
  field: { id, wrong },
  label,
  hint,
  children,
}: {
  field: ReturnType<typeof useField>
  label: ReactNode
  hint: ReactNode
  children: ReactNode
}) {
  return (
    <div className={wrong ? 'posted wrong' : 'posted'}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hulp`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p className="field-error" id={`${id}-fout`}>
          <span className="visually-hidden">Fout: </span>
          {wrong.text}
        </p>
      )}
      {children}
    </div>
  )
}

/** What was refused about a group of choices, under its legend; its first choice has the group's name as id. */
export function FieldsetError({ name }: { name: string }) {
  const wrong = useWrong(name)
  return wrong ? (
    <p className="field-error">
      <span className="visually-hidden">Fout: </span>
      {wrong.text}
    </p>
  ) : null
}
