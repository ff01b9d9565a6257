import { dutchClock } from '@toezicht/ui/dutch-time'
import { reasonText } from '@toezicht/ui/refusal-text'
import type { EndState, WaitsFor } from './save-result.ts'

export interface Saved {
  savedAt: string | null
  savedBy: string | null
}

interface Said {
  text: string
  tone: 'quiet' | 'good' | 'problem'
}

/** What stands beside a question. `lasts`: unsent text outlives this page. */
export function said(state: EndState | null, { savedAt, savedBy }: Saved, lasts: boolean): Said {
  switch (state?.phase) {
    case 'saved':
      return { text: state.hint ? reasonText(state.hint) : `Opgeslagen om ${dutchClock(state.savedAt)}`, tone: 'good' }
    case 'changed':
      return {
        text: `${state.by ?? 'U'} veranderde dit antwoord${state.by ? '' : ' in een ander venster'} om ${dutchClock(state.savedAt)}`,
        tone: 'quiet',
      }
    case 'refused':
      return { text: reasonText(state.reason), tone: 'problem' }
    case 'waiting':
      return { text: waitText(state.why, lasts), tone: 'problem' }
    case 'conflict':
      return { text: 'Niet opgeslagen: kies hieronder welke tekst blijft staan.', tone: 'problem' }
    default:
      if (savedAt === null) return { text: '', tone: 'quiet' }
      return { text: `Opgeslagen${savedBy ? ` door ${savedBy}` : ''} om ${dutchClock(savedAt)}`, tone: 'quiet' }
  }
}

function waitText(why: WaitsFor, lasts: boolean): string {
  if (why === 'connection')
    return 'Niet opgeslagen: geen verbinding. Uw tekst staat nog in dit scherm en wordt vanzelf opnieuw verstuurd.'
  const kept = lasts ? 'Uw tekst is in deze browser bewaard' : 'Uw tekst staat nog in dit scherm'
  return why === 'signed-out'
    ? `Niet opgeslagen: u bent afgemeld. ${kept}. Zodra u weer bent aangemeld, wordt alles vanzelf opgeslagen.`
    : `Niet opgeslagen: in deze browser is nu iemand anders aangemeld. ${kept}. Meld u aan onder uw eigen naam; daarna wordt alles vanzelf opgeslagen.`
}
