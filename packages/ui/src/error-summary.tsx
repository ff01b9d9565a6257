import { useEffect, useRef } from 'react'
import styles from './feedback.module.css'
import { IconAlertCircle } from './icons.ts'

export interface FieldError {
  /** Id of the field it belongs to; the link jumps there. Absent when it concerns the whole form. */
  field?: string
  text: string
}

/** Stands above the form after a refused post: takes focus, names each error, links to its field. Nothing when all is well. */
export function ErrorSummary({
  errors,
  title = 'Er is een probleem',
}: {
  errors: readonly FieldError[]
  title?: string
}) {
  const box = useRef<HTMLDivElement>(null)
  const count = errors.length
  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1} aria-labelledby="foutmelding-titel">
      <h2 id="foutmelding-titel">
        <IconAlertCircle size="1.2em" aria-hidden /> {title}
      </h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={`${field ?? ''} ${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
