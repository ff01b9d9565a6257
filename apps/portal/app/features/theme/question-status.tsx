import { ConflictChooser } from '@toezicht/ui/conflict-chooser.tsx'
import { dutchClock } from '@toezicht/ui/dutch-time'
import { reasonText } from '@toezicht/ui/refusal-text'
import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { answerWords } from './answer-words.ts'
import type { SaveState } from './autosaver.ts'
import type { ThemeQuestion } from './theme-question.ts'

interface QuestionStatusProps {
  question: ThemeQuestion
  state: SaveState | null
  /** When it was last saved before this page was made; null when never. */
  savedAt: string | null
  onChoose(choice: 'mine' | 'theirs' | 'merge'): void
}

/** What happened to what was typed: saving, saved at, kept on the screen, or two texts to choose from. */
export function QuestionStatus({ question, state, savedAt, onChoose }: QuestionStatusProps) {
  if (state?.phase === 'conflict') {
    return (
      <>
        <StatusRegion text="Niet opgeslagen: kies hieronder welke tekst blijft staan." tone="problem" />
        <ConflictChooser
          mine={answerWords(question, state.mine)}
          theirs={answerWords(question, state.theirs)}
          theirTime={dutchClock(state.theirs.savedAt)}
          theirName={state.theirs.by}
          canMerge={question.answerType === 'long-text'}
          onChoose={onChoose}
        />
      </>
    )
  }
  const { text, tone } = said(state, savedAt)
  return (
    <>
      <StatusRegion text={text} tone={tone} />
      {state?.phase === 'waiting' && state.why === 'signed-out' && (
        <a href="/aanmelden" target="_blank" rel="noreferrer">
          Aanmelden in een nieuw tabblad
        </a>
      )}
    </>
  )
}

function said(state: SaveState | null, savedAt: string | null): { text: string; tone: 'quiet' | 'good' | 'problem' } {
  switch (state?.phase) {
    case 'saving':
      return { text: 'Bezig met opslaan', tone: 'quiet' }
    case 'saved':
      return { text: state.hint ? reasonText(state.hint) : `Opgeslagen om ${dutchClock(state.savedAt)}`, tone: 'good' }
    case 'changed': {
      const who = state.by ? `${state.by} veranderde dit antwoord` : 'U veranderde dit antwoord in een ander venster'
      return { text: `${who} om ${dutchClock(state.savedAt)}`, tone: 'quiet' }
    }
    case 'refused':
      return { text: reasonText(state.reason), tone: 'problem' }
    case 'waiting':
      return { text: waitTexts[state.why], tone: 'problem' }
    default:
      return { text: savedAt ? `Opgeslagen om ${dutchClock(savedAt)}` : '', tone: 'quiet' }
  }
}

const waitTexts = {
  connection: 'Niet opgeslagen: geen verbinding. Uw tekst staat nog in dit scherm en wordt vanzelf opnieuw verstuurd.',
  'signed-out':
    'Niet opgeslagen: u bent afgemeld. Uw tekst staat nog in dit scherm. Meld u aan in een nieuw tabblad; daarna wordt alles vanzelf opgeslagen.',
}
