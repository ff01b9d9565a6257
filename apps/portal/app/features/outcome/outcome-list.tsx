import { outcomeWords, type ShownOutcome } from './outcome-words.ts'

/** The factsheets about one's own gemeente, above the questionnaires; nothing when there are none. */
export function OutcomeList({ outcomes }: { outcomes: readonly ShownOutcome[] }) {
  if (outcomes.length === 0) return null
  return (
    <section aria-labelledby="factsheets">
      <h2 id="factsheets">Factsheets over uw gemeente</h2>
      <ul className="cards">
        {outcomes.map((outcome) => (
          <li key={outcome.id}>
            <h3>
              <a href={`/uitkomst/${outcome.id}`}>
                Factsheet {outcome.municipality}, versie {outcome.number}
              </a>
            </h3>
            <p>
              {outcome.study}. {outcomeWords(outcome)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
