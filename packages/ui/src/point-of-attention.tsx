import type { ReactNode } from 'react'
import { IconAlertTriangle } from './icons.ts'
import styles from './marks.module.css'

/** LET OP: a pale yellow band, independent of the verdict. */
export function PointOfAttention({ children }: { children: ReactNode }) {
  return (
    <div className={styles.attention}>
      <IconAlertTriangle size="1.3em" aria-hidden />
      <div>
        <strong>LET OP</strong> {children}
      </div>
    </div>
  )
}
