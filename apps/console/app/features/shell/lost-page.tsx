import type { Kept } from '../form/call.ts'

const words: Record<number, { title: string; text: string }> = {
  401: {
    title: 'U bent niet meer aangemeld',
    text: 'Er is niets opgeslagen. Hieronder staat wat u had getypt. Kopieer het, meld u opnieuw aan en plak het terug.',
  },
  403: {
    title: 'U werkt nog niet aan een onderzoek',
    text: 'Uw account werkt, maar u bent nog bij geen onderzoek ingedeeld. Vraag uw projectleider of een beheerder om u toe te voegen. Laad deze pagina daarna opnieuw.',
  },
  404: {
    title: 'Deze pagina is er niet',
    text: 'Misschien klopt het adres niet, of hoort dit bij een onderzoek waar u niet aan werkt.',
  },
  500: {
    title: 'Er ging iets mis',
    text: 'Dit ligt niet aan u. Probeer het over een paar minuten opnieuw. Wat eerder is opgeslagen, is er nog.',
  },
}

/** What people type at length, by the name of its field; the rest of a form is not worth keeping. */
const labels: Readonly<Record<string, string>> = {
  text: 'Tekst van de bevinding',
  attention: 'LET OP',
  documents: 'Documenten',
  strengths: 'Wat gaat goed',
  improvements: 'Wat kan beter',
  reason: 'Reden',
  remark: 'Opmerking',
  name: 'Naam',
  description: 'Omschrijving',
  paragraphs: 'Toelichting',
}

/** A calm page for what cannot be shown; keeps what was typed. */
export function LostPage({ status, kept }: { status: number; kept?: Kept | undefined }) {
  const { title, text } = words[status] ?? words[500] ?? { title: '', text: '' }
  const typed = Object.entries(kept ?? {}).filter(([name, values]) => labels[name] && values.some(Boolean))
  return (
    <main className="lost">
      <h1>{title}</h1>
      <p>{text}</p>
      {typed.map(([name, values]) => (
        <p key={name} className="kept">
          <label htmlFor={`kept-${name}`}>{labels[name]}</label>
          <textarea id={`kept-${name}`} readOnly rows={4} defaultValue={values.join('\n\n')} />
        </p>
      ))}
      {status === 403 ? <LeaveForm /> : <WayOn status={status} />}
    </main>
  )
}

function WayOn({ status }: { status: number }) {
  return (
    <p>
      <a href={status === 401 ? '/aanmelden' : '/'}>{status === 401 ? 'Opnieuw aanmelden' : 'Naar het overzicht'}</a>
    </p>
  )
}

function LeaveForm() {
  return (
    <div className="buttons">
      <a className="button" href="/">
        Opnieuw laden
      </a>
      <form method="post" action="/afmelden">
        <button type="submit" className="button-plain">
          Afmelden
        </button>
      </form>
    </div>
  )
}
