import { useEffect, useId, useRef } from 'react'

/** What a change takes away; nothing is saved before somebody says so. */
export function AskBeforeChange({
  what = 'bevinding',
  onAgree,
  onUndo,
}: {
  what?: 'bevinding' | 'conclusie'
  onAgree(): void
  onUndo(): void
}) {
  const id = useId()
  const card = useRef<HTMLElement>(null)
  // Shown where the writer looks, without taking the caret away.
  useEffect(() => {
    // In braces: where scrolling answers with a promise, React would take that for what to do at the end.
    card.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section ref={card} className="card conflict" role="alert" aria-labelledby={id}>
      <h3 id={id}>Wijzigen maakt de vaststelling ongedaan</h3>
      <p>
        Deze {what}, of de factsheet waarin zij staat, is ter vaststelling aangeboden of vastgesteld. Slaat u uw
        wijziging op, dan wordt het weer een concept en moet een ander opnieuw vaststellen.
      </p>
      <div className="buttons">
        <button type="button" className="button" onClick={onAgree}>
          Toch wijzigen en opslaan
        </button>
        <button type="button" className="button button-quiet" onClick={onUndo}>
          Niet wijzigen
        </button>
      </div>
    </section>
  )
}

/** The finding that this text was for is gone. */
export function SaveAnew({ onSave }: { onSave(): void }) {
  return (
    <section className="card conflict" role="alert">
      <p>Deze bevinding is intussen door een ander verwijderd. Uw tekst staat nog in dit scherm.</p>
      <button type="button" className="button" onClick={onSave}>
        Als nieuwe bevinding opslaan
      </button>
    </section>
  )
}
