import type { InputHTMLAttributes } from 'react'
import { Field, fieldAttributes } from './field.tsx'

type TextFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name'> & {
  name: string
  label: string
  help?: string
  error?: string | undefined
  optional?: boolean
}

/** A one-line native input with all that belongs to it; its id is its name. */
export function TextField({ name, label, help, error, optional = false, ...input }: TextFieldProps) {
  return (
    <Field id={name} label={label} help={help} error={error} optional={optional}>
      <input type="text" maxLength={254} {...input} name={name} {...fieldAttributes(name, { help, error })} />
    </Field>
  )
}
