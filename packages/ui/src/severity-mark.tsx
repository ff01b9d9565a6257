import { IconCheck, IconCircle, IconCircleFilled, IconCircleHalf2 } from './icons.ts'
import styles from './marks.module.css'

export type ShownSeverity = 'high' | 'medium' | 'low' | 'open' | 'none'

const shown = {
  high: { word: 'groot verschil', Icon: IconCircleFilled, look: styles.high },
  medium: { word: 'verschil', Icon: IconCircleHalf2, look: styles.medium },
  low: { word: 'klein verschil', Icon: IconCircle, look: styles.low },
  open: { word: 'nog open', Icon: IconCircle, look: styles.open },
  none: { word: 'geen verschil', Icon: IconCheck, look: styles.open },
} as const

/** How serious a discrepancy is: filled, half or outline mark, always with its word. */
export function SeverityMark({ severity, word }: { severity: ShownSeverity; word?: string }) {
  const { word: usual, Icon, look } = shown[severity]
  return (
    <span className={`${styles.severity} ${look}`}>
      <Icon size="1em" aria-hidden />
      {word ?? usual}
    </span>
  )
}
