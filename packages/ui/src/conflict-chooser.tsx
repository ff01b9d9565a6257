import styles from './conflict.module.css'

export interface ConflictChooserProps {
  /** What the person typed; it is not stored yet. */
  mine: string
  /** What stands stored now, written by someone else (or in another window). */
  theirs: string
  /** "14.32 uur" or longer. */
  theirTime: string
  /** Who wrote it; null for oneself in another window. */
  theirName: string | null
  /** Merging makes sense for running text only. */
  canMerge?: boolean
  onChoose(choice: 'mine' | 'theirs' | 'merge'): void
}

/** Both texts of a version conflict beside each other. Nothing is lost before the person chooses. */
export function ConflictChooser({
  mine,
  theirs,
  theirTime,
  theirName,
  canMerge = false,
  onChoose,
}: ConflictChooserProps) {
  return (
    <section className={styles.conflict} aria-label="Kies welke tekst blijft staan">
      <p>
        <strong>Niet opgeslagen: dit antwoord is intussen veranderd.</strong> Beide teksten staan hieronder. Kies welke
        blijft staan.
      </p>
      <div className={styles.pair}>
        <ConflictText title="Uw tekst, nog niet opgeslagen" text={mine} />
        <ConflictText
          title={`Opgeslagen door ${theirName ?? 'u, in een ander venster'}, om ${theirTime}`}
          text={theirs}
        />
      </div>
      <div className={styles.buttons}>
        <button type="button" className="button" onClick={() => onChoose('mine')}>
          Mijn tekst bewaren
        </button>
        <button type="button" className="button button-quiet" onClick={() => onChoose('theirs')}>
          De opgeslagen tekst houden
        </button>
        {canMerge && (
          <button type="button" className="button button-quiet" onClick={() => onChoose('merge')}>
            Beide teksten onder elkaar zetten
          </button>
        )}
      </div>
    </section>
  )
}

/** One of the two texts; also used on the page without JavaScript. */
export function ConflictText({ title, text }: { title: string; text: string }) {
  return (
    <div className={styles.text}>
      <p className={styles.title}>{title}</p>
      <p>{text === '' ? <em>niets ingevuld</em> : text}</p>
    </div>
  )
}
