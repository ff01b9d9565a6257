import { type ReactNode, useEffect, useId, useRef } from 'react'

export type ConflictChoice = 'mine' | 'theirs' | 'both'

/** Somebody else changed the same text meanwhile: both are in `children`, and a person chooses. The heading takes the focus. */
export function ConflictCard({
  by,
  heading: Heading = 'h3',
  children,
}: {
  /** In words: who saved the other text. */
  by: string
  heading?: 'h3' | 'h4'
  children: ReactNode
}) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="card conflict" aria-labelledby={id}>
      <Heading id={id} ref={heading} tabIndex={-1}>
        Niet opgeslagen: {by} veranderde intussen hetzelfde
      </Heading>
      {children}
    </section>
  )
}

/** What can be kept. `className` hides them where there is no script to choose with. */
export function ConflictChoices({
  className = 'buttons',
  onChoose,
}: {
  className?: string
  onChoose(side: ConflictChoice): void
}) {
  return (
    <div className={className}>
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
  )
}
