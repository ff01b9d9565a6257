import styles from './feedback.module.css'

/** How far something is, in words and as a bar: "12 van 30 vragen", "0 van 1 vraag". */
export function ProgressBar({
  done,
  total,
  unit,
  units,
  label,
}: {
  done: number
  total: number
  unit: string
  units: string
  label: string
}) {
  const words = `${done} van ${total} ${total === 1 ? unit : units}`
  return (
    <div className={styles.progress}>
      <progress aria-label={label} max={Math.max(total, 1)} value={done} aria-valuetext={words}>
        {words}
      </progress>
      <span>{words}</span>
    </div>
  )
}
