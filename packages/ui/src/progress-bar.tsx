import styles from './feedback.module.css'

/** How far something is, in words and as a bar: "12 van 30 vragen ingevuld". */
export function ProgressBar({
  done,
  total,
  unit,
  label,
}: {
  done: number
  total: number
  unit: string
  label: string
}) {
  const words = `${done} van ${total} ${unit}`
  return (
    <div className={styles.progress}>
      <progress aria-label={label} max={Math.max(total, 1)} value={done} aria-valuetext={words}>
        {words}
      </progress>
      <span>{words}</span>
    </div>
  )
}
