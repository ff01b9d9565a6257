import { Link } from '@remix-run/react'
import type { JudgementPart } from '@toezicht/domain/assessment/judgement-text'
import { groundNames, groundWords, type ShownGround } from './ground-words.ts'
import { Redline } from './redline.tsx'

export interface ReviewedText {
  kind: 'finding' | 'conclusion'
  id: string
  now: JudgementPart[]
  before: JudgementPart[] | null
  grounds: ShownGround[]
}

/** A judgement part by part, with what changed since the last review, and which review that was. `switchable`: the page can hold it beside another one. */
export function ReviewText({ review, switchable = false }: { review: ReviewedText; switchable?: boolean }) {
  const { now, before, grounds } = review
  const chosen = grounds.find((ground) => ground.chosen)
  const others = switchable ? grounds.filter((ground) => !ground.chosen) : []
  const Heading = switchable ? 'h2' : 'h5'
  return (
    <>
      {chosen && before && (
        <p className="soft">
          {JSON.stringify(before) === JSON.stringify(now)
            ? `Niets veranderd sinds ${groundWords(chosen)}.`
            : `Veranderd sinds ${groundWords(chosen)}: nieuw is onderstreept, vervallen is doorgehaald.`}
        </p>
      )}
      {!chosen && <p className="soft">Dit is nog niet eerder vastgesteld of teruggegeven.</p>}
      {others.length > 0 && (
        <ul className="places">
          {others.map((ground) => (
            <li key={ground.kind}>
              <Link to={`?sinds=${groundNames[ground.kind]}`} preventScrollReset>
                Leg naast {groundWords(ground)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {now.map((part) => (
        <section key={part.label} className="part">
          <Heading>{part.label}</Heading>
          <Redline
            now={part.lines}
            before={before ? (before.find(({ label }) => label === part.label)?.lines ?? []) : null}
          />
        </section>
      ))}
    </>
  )
}
