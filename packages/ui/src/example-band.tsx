import styles from './marks.module.css'

/** Stands at the very top of every page with invented content. */
export function ExampleBand() {
  return (
    <aside className={styles.exampleBand} aria-label="Voorbeeld">
      <span>Voorbeeld: de inhoud van deze pagina is verzonnen.</span>
    </aside>
  )
}
