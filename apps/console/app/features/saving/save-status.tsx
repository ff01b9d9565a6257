import { dutchClock } from '@toezicht/ui/dutch-time'
import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import type { Phase } from './text-saver.ts'

type AnyPhase = Phase<unknown, unknown>

const problems: Partial<Record<AnyPhase['is'], string>> = {
  waiting:
    'Niet opgeslagen: geen verbinding. Uw tekst staat nog in dit scherm en in deze browser, en wordt vanzelf opnieuw verstuurd.',
  'signed-out': 'Niet opgeslagen: u bent niet meer aangemeld. Uw tekst staat nog in dit scherm en in deze browser.',
  refused: 'Niet opgeslagen. Uw tekst staat nog in dit scherm; kijk naar de melding bij het veld.',
  clash: 'Niet opgeslagen: kies boven welke tekst blijft staan.',
  gone: 'Niet opgeslagen: dit is intussen verwijderd. Uw tekst staat nog in dit scherm.',
  asks: 'Nog niet opgeslagen: kies boven of de vaststelling mag vervallen.',
}

/** How saving stands, in one quiet line that keeps its place. What passes by itself is shown and not spoken. */
export function SaveStatus({ phase, news, said }: { phase: AnyPhase; news: string | null; said: string }) {
  const problem = problems[phase.is]
  const saved = phase.is === 'saved' ? `Opgeslagen om ${dutchClock(phase.at)}.` : ''
  const passing = phase.is === 'unsaved' ? 'Nog niet opgeslagen.' : phase.is === 'saving' ? 'Bezig met opslaan.' : ''
  const text = problem ?? [news, said || saved].filter(Boolean).join(' ')
  return (
    <div className="save-status">
      <StatusRegion text={text} tone={problem ? 'problem' : 'good'} />
      <p className="soft" aria-hidden="true">
        {passing}
      </p>
      {phase.is === 'signed-out' && (
        <p>
          <a href="/aanmelden" target="_blank" rel="noreferrer">
            Opnieuw aanmelden in een ander venster
          </a>
        </p>
      )}
    </div>
  )
}
