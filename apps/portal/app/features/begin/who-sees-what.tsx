import type { BeginHeading } from './before-beginning.tsx'

/** Who reads what, before and after sending. For a partner the promise itself stands on top of the page, and nowhere more than that. */
export function WhoSeesWhat({ heading: { kind } }: { heading: BeginHeading }) {
  return (
    <section className="section">
      <h2>Wie ziet wat</h2>
      <ul>
        <li>Collega’s die met u invullen, zien de hele vragenlijst met alle antwoorden en stukken.</li>
        <li>Zolang u niet heeft verstuurd, ziet STJ alleen hoe ver u bent. Uw antwoorden ziet STJ dan niet.</li>
        <li>Na het versturen lezen de inspecteurs van dit onderzoek uw antwoorden en stukken.</li>
        {kind === 'municipality' && (
          <li>Openbaar wordt een factsheet over uw gemeente, met de oordelen van STJ en wat die onderbouwt.</li>
        )}
      </ul>
      <p>Schrijf geen namen of andere gegevens van gezinnen op, ook niet in de stukken die u toevoegt.</p>
    </section>
  )
}
