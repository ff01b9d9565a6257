import { useLocation } from '@remix-run/react'
import type { ForeignWords } from '@toezicht/domain/assessment/foreign-term'
import { useRef } from 'react'
import { textHints } from './text-hints.ts'
import { showPlace, useFieldTexts } from './use-field-texts.ts'
import { type CheckedSpelling, useSpelling } from './use-spelling.ts'

const looks = {
  not: 'Spelling is nog niet nagekeken.',
  busy: 'Spelling wordt nagekeken.',
  done: 'Spelling is nagekeken.',
  failed: 'Spelling kon nu niet worden nagekeken. Probeer het later opnieuw.',
} as const

/**
 * Hints about the language of what is being written: a list that leads to each place. Only the inspector decides; nothing waits for it. Spelling is
 * looked up when asked, and from then on after each change; without JavaScript by loading the page again (`checked`).
 */
export function LanguageHints({
  assessment,
  fields,
  initial,
  words,
  checked,
}: {
  assessment: string
  fields: readonly { id: string; label: string }[]
  initial: readonly string[]
  words: ForeignWords
  /** What the page itself looked up; null when it did not. */
  checked: CheckedSpelling | null
}) {
  const box = useRef<HTMLElement>(null)
  const { search } = useLocation()
  const texts = useFieldTexts(box, fields, initial)
  const { state, wrong, ask } = useSpelling(
    assessment,
    texts.map(({ text }) => text),
    checked,
  )
  const hints = textHints(texts, words, wrong)
  const heading = `taal-${fields[0]?.id ?? ''}`
  return (
    <section ref={box} className="language-hints" aria-labelledby={heading}>
      <h3 id={heading} className="flush">
        Taal
      </h3>
      <p role="status" className="soft flush">
        {looks[state]} {hints.length === 0 ? 'Verder geen opmerkingen.' : `Opmerkingen: ${hints.length}.`}
      </p>
      {hints.length > 0 && (
        <ul>
          {hints.map(({ field, start, end, words: said }) => (
            <li key={`${field} ${start} ${said}`}>
              <bdi>{said}</bdi>{' '}
              <button type="button" className="button-plain needs-script" onClick={() => showPlace(field, start, end)}>
                Toon<span className="visually-hidden"> deze plaats in {labelOf(fields, field)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="button button-quiet needs-script" onClick={ask}>
        Spelling nakijken
      </button>
      <p className="without-script">
        <a href={`?${withCheck(search)}`}>Spelling nakijken (na het opslaan)</a>
      </p>
    </section>
  )
}

function labelOf(fields: readonly { id: string; label: string }[], field: string): string {
  return fields.find(({ id }) => id === field)?.label ?? ''
}

/** The same page, with its spelling looked up. */
function withCheck(search: string): string {
  const asked = new URLSearchParams(search)
  asked.set('taal', 'ja')
  return asked.toString()
}
