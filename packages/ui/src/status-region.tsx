import styles from './feedback.module.css'

/**
 * A polite live region. Stays in the page while it is empty, so that screen readers hear what appears in it.
 * `tone` says whether the text reports success, work or a problem; the words say it too.
 */
export function StatusRegion({
  text,
  tone = 'quiet',
  id,
}: {
  text: string
  tone?: 'quiet' | 'good' | 'problem'
  id?: string
}) {
  return (
    <p className={`${styles.status} ${styles[tone]}`} role="status" aria-live="polite" id={id}>
      {text}
    </p>
  )
}
