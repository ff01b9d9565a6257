import type { ReactNode } from 'react'
import field from './field.module.css'

interface CheckChoiceProps {
  id: string
  name: string
  value: string
  defaultChecked?: boolean
  children: ReactNode
}

/** One native checkbox with its label, as big as the choices of a question. */
export function CheckChoice({ id, name, value, defaultChecked = false, children }: CheckChoiceProps) {
  return (
    <div className={field.choice}>
      <input type="checkbox" id={id} name={name} value={value} defaultChecked={defaultChecked} />
      <label htmlFor={id}>{children}</label>
    </div>
  )
}
