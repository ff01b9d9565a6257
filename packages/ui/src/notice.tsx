import type { ReactNode } from 'react'
import styles from './feedback.module.css'
import { IconAlertCircle, IconCheck, IconInfoCircle } from './icons.ts'

const icons = { info: IconInfoCircle, good: IconCheck, problem: IconAlertCircle } as const

/** A remark that stands in the page, with an icon; not announced. */
export function Notice({ tone = 'info', children }: { tone?: keyof typeof icons; children: ReactNode }) {
  const Icon = icons[tone]
  return (
    <div className={`${styles.notice} ${styles[`${tone}Notice`]}`}>
      <Icon size="1.3em" aria-hidden />
      <div>{children}</div>
    </div>
  )
}
