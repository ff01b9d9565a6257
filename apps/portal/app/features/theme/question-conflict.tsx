import { ConflictChooser } from '@toezicht/ui/conflict-chooser.tsx'
import type { MergeField } from '@toezicht/ui/conflict-merge.tsx'
import { dutchClock } from '@toezicht/ui/dutch-time'
import { answerWords } from './answer-words.ts'
import { mergeTexts } from './fill-in.ts'
import type { WrittenAnswer } from './read-answer.ts'
import type { SaveState } from './save-result.ts'
import type { ThemeQuestion } from './theme-question.ts'

interface QuestionConflictProps {
  question: ThemeQuestion
  conflict: Extract<SaveState, { phase: 'conflict' }>
  onChoose(answer: WrittenAnswer): void
}

/** Two texts of one answer: keep one's own, keep the other, or make one of both. */
export function QuestionConflict({ question, conflict: { mine, theirs }, onChoose }: QuestionConflictProps) {
  const isText = question.answerType === 'long-text' || question.answerType === 'short-text'
  return (
    <ConflictChooser
      mine={answerWords(question, mine)}
      theirs={answerWords(question, theirs)}
      theirTime={dutchClock(theirs.savedAt)}
      theirName={theirs.by}
      mergeFields={fieldsOf(mine, theirs, isText)}
      mergeNote={isText ? null : 'Uw eigen keuze blijft staan; de toelichting kunt u samenvoegen.'}
      onMine={() => onChoose(mine)}
      onTheirs={() => onChoose(theirs)}
      onMerge={({ text, explanation }) => {
        const value = isText ? (text?.trim() ? ({ kind: 'text', text } as const) : null) : mine.value
        onChoose({ value, explanation: explanation?.trim() ? explanation : null })
      }}
    />
  )
}

/** What can be written together: the text of a text question, and the explanation where there is one. */
function fieldsOf(mine: WrittenAnswer, theirs: WrittenAnswer, isText: boolean): MergeField[] {
  const { value, explanation } = mergeTexts(mine, theirs)
  const fields: MergeField[] = []
  if (isText)
    fields.push({ name: 'text', label: 'Samengevoegde tekst', text: value?.kind === 'text' ? value.text : '' })
  if (explanation && (isText || mine.explanation !== theirs.explanation))
    fields.push({ name: 'explanation', label: 'Samengevoegde toelichting', text: explanation })
  return fields
}
