import styles from './conflict.module.css'

/** One of two colliding texts; also used on the page without JavaScript. */
export function ConflictText({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.text}>
      <p className={styles.title}>{title}</p>
      <p>{text === '' ? <em>niets ingevuld</em> : text}</p>
    </div>
  )
}
