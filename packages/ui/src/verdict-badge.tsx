import { IconCheck, IconMinus, IconX } from './icons.ts'
import styles from './marks.module.css'

export type ShownVerdict = 'meets' | 'improvement-point' | 'no-verdict'

const shown = {
  meets: { word: 'voldoet', Icon: IconCheck, look: styles.meets },
  'improvement-point': { word: 'verbeterpunt', Icon: IconX, look: styles.improvement },
  'no-verdict': { word: 'geen oordeel', Icon: IconMinus, look: styles.noVerdict },
} as const

/** A verdict as icon and word; colour only repeats them. */
export function VerdictBadge({ verdict }: { verdict: ShownVerdict }) {
  const { word, Icon, look } = shown[verdict]
  return (
    <span className={`${styles.badge} ${look}`}>
      <Icon size="1.1em" stroke={3} aria-hidden />
      {word}
    </span>
  )
}
