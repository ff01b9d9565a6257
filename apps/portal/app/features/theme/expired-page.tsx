import { ErrorSummary } from '@toezicht/ui/error-summary.tsx'
import { Page } from '../shell/page.tsx'
import type { WrittenText } from './written-texts.ts'

/** The session ended before a page was posted: everything typed stands here, to be posted again after signing in. */
export function ExpiredPage({
  kept,
  written,
}: {
  kept: Readonly<Record<string, string[]>>
  written: readonly WrittenText[]
}) {
  // Whatever button was pressed: the reader comes back to this section and sees the text there.
  const fields = Object.entries({ ...kept, dan: ['hier'] }).flatMap(([name, values]) =>
    values.map((value, at) => ({ id: `${name} ${at}`, name, value })),
  )
  return (
    <Page>
      <ErrorSummary
        title="U bent afgemeld"
        errors={[{ text: 'Niet opgeslagen: u was te lang weg. Wat u typte, staat hieronder en is niet verloren.' }]}
      />
      <h1>Uw antwoorden staan nog hier</h1>
      <ol>
        <li>
          <a href="/aanmelden" target="_blank" rel="noreferrer">
            Meld u aan in een nieuw tabblad
          </a>
          . Laat dit tabblad open.
        </li>
        <li>Kom hier terug en druk op de knop. Daarna ziet u de pagina met uw antwoorden.</li>
      </ol>
      <form method="post">
        {fields.map(({ id, name, value }) => (
          <input key={id} type="hidden" name={name} value={value} />
        ))}
        <div className="buttons">
          <button className="button" type="submit">
            Opnieuw opslaan
          </button>
        </div>
      </form>
      <h2>Dit vulde u in</h2>
      <dl className="copy">
        {written.map(({ id, question, value }) => (
          <div key={id}>
            <dt>{question}</dt>
            <dd className="typed">{value}</dd>
          </div>
        ))}
      </dl>
    </Page>
  )
}
