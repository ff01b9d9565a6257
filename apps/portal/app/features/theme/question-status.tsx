import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import { signInPath } from '../questionnaire/place.ts'
import { useWaiting } from '../unsent/unsent-context.tsx'
import { QuestionConflict } from './question-conflict.tsx'
import type { WrittenAnswer } from './read-answer.ts'
import { said } from './status-words.ts'
import type { ThemeQuestion } from './theme-question.ts'
import type { LineState } from './use-autosave.ts'

interface QuestionStatusProps {
  submission: string
  question: ThemeQuestion
  line: LineState | undefined
  /** Who last saved before this page was made; null for oneself or nobody. */
  savedBy: string | null
  onChoose(answer: WrittenAnswer): void
}

/** What happened to what was typed: saving, saved at, kept in the browser, or two texts to choose from. */
export function QuestionStatus({ submission, question, line, savedBy, onChoose }: QuestionStatusProps) {
  const { lasts } = useWaiting()
  const state = line?.state
  const isSaving = state?.phase === 'saving'
  const { text, tone } = said(line?.said ?? null, { savedAt: question.answer.savedAt, savedBy }, lasts)
  const isOut = state?.phase === 'waiting' && state.why !== 'connection'
  const place = { submission, section: question.section, question: question.code }
  return (
    <>
      {/* Not in the live region: only how it ended is worth hearing. */}
      {isSaving && (
        <p className="saving" aria-hidden>
          Bezig met opslaan
        </p>
      )}
      <StatusRegion text={text} tone={tone} hidden={isSaving} />
      {isOut && (
        <a href={signInPath(place)} target={lasts ? undefined : '_blank'} rel="noreferrer">
          {lasts ? 'Opnieuw aanmelden; daarna komt u hier terug' : 'Aanmelden in een nieuw tabblad'}
        </a>
      )}
      {state?.phase === 'conflict' && <QuestionConflict question={question} conflict={state} onChoose={onChoose} />}
    </>
  )
}
