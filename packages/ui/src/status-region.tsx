import styles from './feedback.module.css'

/**
 * A polite live region. Stays in the page while it is empty, so that screen readers hear what appears in it.
 * `tone` says whether the text reports success, work or a problem; the words say it too. `isHidden`: out of sight for a moment, unchanged.
 */
export function StatusRegion({
  text,
  tone = 'quiet',
  isHidden = false,
  id,
}: {
  text: string
  tone?: 'quiet' | 'good' | 'problem'
  isHidden?: boolean
  id?: string
}) {
  const look = isHidden ? 'visually-hidden' : `${styles.status} ${styles[tone]}`
  return (
    <p className={look} role="status" aria-live="polite" id={id}>
      {text}
    </p>
  )
}
