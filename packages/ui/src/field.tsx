import type { ReactNode } from 'react'
import styles from './field.module.css'

export interface FieldProps {
  /** Of the control itself; help and error get `<id>-hulp` and `<id>-fout`. */
  id: string
  label: ReactNode
  help?: ReactNode
  error?: string | undefined
  optional?: boolean
  children: ReactNode
}

/** Label above, help under the label, error above the control. Give the control `fieldAttributes(id, …)`. */
export function Field({ id, label, help, error, optional = false, children }: FieldProps) {
  return (
    <div className={`${styles.field} ${error ? styles.wrong : ''}`}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {optional && <span className={styles.optional}> (niet verplicht)</span>}
      </label>
      {help && (
        <p className={styles.help} id={`${id}-hulp`}>
          {help}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${id}-fout`}>
          <span className="visually-hidden">Fout: </span>
          {error}
        </p>
      )}
      {children}
    </div>
  )
}

/** Ties a control to its label, help and error for those who cannot see them stand together. */
export function fieldAttributes(id: string, { help, error }: { help?: unknown; error?: unknown } = {}) {
  const described = [help ? `${id}-hulp` : '', error ? `${id}-fout` : ''].filter(Boolean).join(' ')
  return {
    id,
    className: styles.control,
    ...(described && { 'aria-describedby': described }),
    ...(error ? { 'aria-invalid': true } : {}),
  }
}
