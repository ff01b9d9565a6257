import { useEffect, useId, useRef } from 'react'

/** Somebody else changed the same text meanwhile: both are there, and a person chooses. `onChoose` null: without script the form's button decides. */
export function BlockConflict({
  by,
  theirs,
  onChoose,
}: {
  by: string | null
  theirs: string
  onChoose: ((side: 'mine' | 'theirs' | 'both') => void) | null
}) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const who = by ?? 'een ander'
  return (
    <section className="card conflict" aria-labelledby={id}>
      <h4 id={id} ref={heading} tabIndex={-1}>
        Niet opgeslagen: {who} veranderde intussen hetzelfde
      </h4>
      <p>Uw tekst staat hieronder in het veld. Opgeslagen door {who}:</p>
      <blockquote className="sent-text">{theirs || 'leeg'}</blockquote>
      {onChoose ? (
        <div className="buttons">
          <button type="button" className="button" onClick={() => onChoose('mine')}>
            Mijn tekst bewaren
          </button>
          <button type="button" className="button button-quiet" onClick={() => onChoose('both')}>
            Beide samenvoegen
          </button>
          <button type="button" className="button button-quiet" onClick={() => onChoose('theirs')}>
            De andere tekst houden
          </button>
        </div>
      ) : (
        <p>Opslaan vervangt de andere tekst door die van u.</p>
      )}
    </section>
  )
}
