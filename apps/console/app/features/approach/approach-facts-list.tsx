import type { ApproachFacts } from '@toezicht/domain/approach/approach-facts'
import { dutchDate } from '@toezicht/ui/dutch-time'
import { figureText } from '../publication/figure-text.ts'

/** What is known about an approach, as the factsheet will print it. */
export function ApproachFactsList({
  facts,
  directorTerm,
  terms,
}: {
  facts: ApproachFacts
  directorTerm: string | null
  terms: readonly string[]
}) {
  const { description, start, familiesServed } = facts
  const begun = [start.date && dutchDate(start.date), start.pilot ? 'proef' : null, start.note]
    .filter(Boolean)
    .join(', ')
  return (
    <dl className="facts">
      <dt>Omschrijving</dt>
      <dd>{description.length > 0 ? description.map((text) => <p key={text}>{text}</p>) : <i>niet ingevuld</i>}</dd>
      <dt>Begonnen</dt>
      <dd>{begun || <i>niet ingevuld</i>}</dd>
      <dt>Gezinnen die nu hulp krijgen</dt>
      <dd>{figureText(familiesServed)}</dd>
      <dt>Woord voor de regisseur</dt>
      <dd>{directorTerm ?? <i>niet ingevuld</i>}</dd>
      <dt>Andere eigen woorden</dt>
      <dd>{terms.length > 0 ? terms.join(', ') : <i>niet ingevuld</i>}</dd>
    </dl>
  )
}
