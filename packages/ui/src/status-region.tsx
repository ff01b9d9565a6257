import { useEffect, useState } from 'react'
import styles from './feedback.module.css'

interface StatusRegionProps {
  text: string
  /** Whether the text reports success, work or a problem; the words say it too. */
  tone?: 'quiet' | 'good' | 'problem'
  /** Out of sight for a moment; coming back with the same words, it says nothing again. */
  hidden?: boolean
  id?: string
}

/** A polite live region. Stays in the page while it is empty, so that screen readers hear what appears in it. */
export function StatusRegion({ text, tone = 'quiet', hidden = false, id }: StatusRegionProps) {
  const [said, setSaid] = useState({ text, tone })
  // A step later: words that change while a region is out of sight are not heard.
  useEffect(() => {
    if (!hidden) setSaid({ text, tone })
  }, [text, tone, hidden])
  return (
    <p className={`${styles.status} ${styles[said.tone]}`} role="status" aria-live="polite" id={id} hidden={hidden}>
      {said.text}
    </p>
  )
}
