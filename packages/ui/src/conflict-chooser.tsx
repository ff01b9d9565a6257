import { useEffect, useRef, useState } from 'react'
import styles from './conflict.module.css'
import { ConflictMerge, type MergeField } from './conflict-merge.tsx'
import { ConflictText } from './conflict-text.tsx'

export interface ConflictChooserProps {
  /** What the person typed; it is not stored yet. */
  mine: string
  /** What stands stored now, written by someone else (or in another window). */
  theirs: string
  /** "14.32 uur" or longer. */
  theirTime: string
  /** Who wrote it; null for oneself in another window. */
  theirName: string | null
  /** What can be written together, both texts in it already; none: only one of both can stay. */
  mergeFields: readonly MergeField[]
  /** What merging does beside the texts. */
  mergeNote: string | null
  onMine(): void
  onTheirs(): void
  onMerge(texts: Partial<Record<MergeField['name'], string>>): void
}

/** Both texts of a version conflict beside each other. Nothing is lost before the person chooses. */
export function ConflictChooser(props: ConflictChooserProps) {
  const { mine, theirs, theirTime, theirName, mergeFields, mergeNote, onMine, onTheirs, onMerge } = props
  const [isMerging, setMerging] = useState(false)
  const mergeButton = useRef<HTMLButtonElement>(null)
  const wasMerging = useRef(false)
  useEffect(() => {
    if (wasMerging.current && !isMerging) mergeButton.current?.focus()
    wasMerging.current = isMerging
  }, [isMerging])
  const who = theirName ?? 'uzelf, in een ander venster'
  return (
    <section className={styles.conflict} aria-label="Kies welke tekst blijft staan">
      <p>
        <strong>Niet opgeslagen: dit antwoord is intussen veranderd door {who}.</strong> Beide teksten staan hieronder.
        Kies welke blijft staan.
      </p>
      <div className={styles.pair}>
        <ConflictText title="Uw tekst, nog niet opgeslagen" text={mine} />
        <ConflictText title={`Tekst van ${who}, opgeslagen om ${theirTime}`} text={theirs} />
      </div>
      {isMerging ? (
        <ConflictMerge fields={mergeFields} note={mergeNote} onMerge={onMerge} onCancel={() => setMerging(false)} />
      ) : (
        <div className={styles.buttons}>
          <button type="button" className="button" onClick={onMine}>
            Mijn tekst bewaren
          </button>
          <button type="button" className="button button-quiet" onClick={onTheirs}>
            De andere tekst houden
          </button>
          {mergeFields.length > 0 && (
            <button ref={mergeButton} type="button" className="button button-quiet" onClick={() => setMerging(true)}>
              Beide teksten samenvoegen
            </button>
          )}
        </div>
      )}
    </section>
  )
}
