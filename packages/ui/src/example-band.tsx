import styles from './marks.module.css'

/** Stands at the very top of every page with invented content. */
export function ExampleBand() {
  return (
    <div className={styles.exampleBand} role="note">
      <span>Voorbeeld: de inhoud van deze pagina is verzonnen.</span>
    </div>
  )
}
