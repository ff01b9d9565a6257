import type { ConclusionContent } from '@toezicht/domain/assessment/conclusion-content'
import { useEffect, useId, useRef } from 'react'

/** Someone else saved the same side of a conclusion meanwhile: both stand here, and a person chooses. Without JavaScript the buttons of the form do that. */
export function ConclusionConflict({
  by,
  theirs,
  mine,
  onChoose,
}: {
  by: string | null
  theirs: ConclusionContent
  mine: ConclusionContent | null
  onChoose(side: 'mine' | 'theirs' | 'both'): void
}) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const who = by ?? 'een ander'
  return (
    <section className="card conflict" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        Niet opgeslagen: {who} veranderde intussen hetzelfde
      </h3>
      <p>Uw tekst staat hieronder in het formulier{mine && ' en in deze browser'}. Kies wat blijft staan.</p>
      <div className="before-after">
        {mine && <Written title="Van u, nog niet opgeslagen" content={mine} />}
        <Written title={`Opgeslagen door ${who}`} content={theirs} />
      </div>
      <div className="buttons needs-script">
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
      <p className="without-script">Opslaan vervangt de andere tekst door die van u.</p>
    </section>
  )
}

function Written({ title, content }: { title: string; content: ConclusionContent }) {
  return (
    <div className="part">
      <h4>{title}</h4>
      <p>Wat gaat goed: {content.strengths.join('; ') || 'leeg'}</p>
      <p>Wat kan beter: {content.improvements.join('; ') || 'leeg'}</p>
    </div>
  )
}
