import { ConflictChooser } from '@toezicht/ui/conflict-chooser.tsx'
import { dutchClock } from '@toezicht/ui/dutch-time'
import { StatusRegion } from '@toezicht/ui/status-region.tsx'
import type { WrittenAnswer } from '../theme/read-answer.ts'
import { said } from '../theme/status-words.ts'
import { commentWords } from './comment-saver.ts'
import { shelfLasts } from './comment-shelf.ts'
import { kindWords } from './fact-check-words.ts'
import type { CommentLine } from './use-comments.ts'

interface CommentStateProps {
  line: CommentLine | undefined
  savedAt: string | null
  onChoose(words: { kind: string; body: string }): void
}

/** What happened to what was typed: saving, saved at, kept in the browser, or two texts to choose from. */
export function CommentState({ line, savedAt, onChoose }: CommentStateProps) {
  const state = line?.state
  const isSaving = state?.phase === 'saving'
  const lasts = line ? shelfLasts() : false
  const { text, tone } = said(line?.said ?? null, { savedAt, savedBy: null }, lasts)
  const isOut = state?.phase === 'waiting' && state.why !== 'connection'
  return (
    <>
      {isSaving && (
        <p className="saving" aria-hidden>
          Bezig met opslaan
        </p>
      )}
      <StatusRegion text={text} tone={tone} hidden={isSaving} />
      {isOut && (
        <a href="/aanmelden" target="_blank" rel="noreferrer">
          Aanmelden in een nieuw tabblad
        </a>
      )}
      {state?.phase === 'conflict' && (
        <ConflictChooser
          mine={inWords(state.mine)}
          theirs={inWords(state.theirs)}
          theirTime={dutchClock(state.theirs.savedAt)}
          theirName="uzelf in een ander venster, of een collega"
          mergeFields={[{ name: 'text', label: 'Samengevoegde tekst', text: merged(state.mine, state.theirs) }]}
          mergeNote={null}
          onMine={() => onChoose(commentWords(state.mine))}
          onTheirs={() => onChoose(commentWords(state.theirs))}
          onMerge={({ text: body = '' }) => onChoose({ ...commentWords(state.mine), body })}
        />
      )}
    </>
  )
}

function inWords(answer: WrittenAnswer): string {
  const { kind, body } = commentWords(answer)
  return `${kindWords[kind].word}: ${body}`
}

function merged(mine: WrittenAnswer, theirs: WrittenAnswer): string {
  return [commentWords(theirs).body, commentWords(mine).body].filter(Boolean).join('\n\n')
}
