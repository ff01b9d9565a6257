import { PageFrame } from './page.tsx'

interface TroublePageProps {
  /** A refusal with its Dutch text; null for a surprise. */
  refused: { status: number; text: string } | null
  signedIn: boolean
  requestId: string
}

/** What a reader sees when a page cannot be shown: what happened, what is kept, where to go. */
export function TroublePage({ refused, signedIn, requestId }: TroublePageProps) {
  const missing = refused?.status === 404
  const title = missing ? 'Deze pagina bestaat niet' : refused ? 'Dit kan nu niet' : 'Er ging iets mis'
  return (
    <PageFrame signedIn={signedIn} fictional={false}>
      <h1>{title}</h1>
      {missing && <p>Controleer het adres. Misschien is deze pagina niet voor u bedoeld of staat ze ergens anders.</p>}
      {refused && !missing && <p>{refused.text}</p>}
      {!refused && (
        <p>Dat ligt aan ons. Wat u eerder opsloeg, is bewaard. Probeer het over een paar minuten opnieuw.</p>
      )}
      <p>
        <a href={signedIn ? '/mijn-vragenlijsten' : '/'}>
          {signedIn ? 'Naar mijn vragenlijsten' : 'Naar de beginpagina'}
        </a>
      </p>
      {!missing && requestId && (
        <p className="small">
          Kenmerk van dit verzoek: <code>{requestId}</code>
        </p>
      )}
    </PageFrame>
  )
}
