import { QuestionField } from '@toezicht/ui/question-field.tsx'
import type { ShownAnswer } from '@toezicht/ui/shown-question'
import { answerWords } from './answer-words.ts'
import { AboveQuestion, BelowQuestion, isReadOnly } from './question-extras.tsx'
import { QuestionStatus } from './question-status.tsx'
import { TypedInVain } from './question-writer.tsx'
import type { WrittenAnswer } from './read-answer.ts'
import { StoredText } from './stored-text.tsx'
import type { ThemeQuestion } from './theme-question.ts'
import type { LineState } from './use-autosave.ts'

interface ThemeLineProps {
  submission: string
  question: ThemeQuestion
  /** What a refused post had typed here. */
  typed: ShownAnswer | undefined
  error: string | undefined
  asked: boolean
  closed: boolean
  collided: boolean
  line: LineState | undefined
  /** The colleague who last saved here; null for oneself or nobody. */
  savedBy: string | null
  onChoose(answer: WrittenAnswer): void
}

/** One question of a page: its field, what became of what was typed, and what other features put beside it. */
export function ThemeLine(props: ThemeLineProps) {
  const { submission, question, typed, error, asked, closed, collided, line, savedBy, onChoose } = props
  const { code, answer, answerType } = question
  const extra = { submission, question, isReadOnly: isReadOnly(question, closed) }
  return (
    <QuestionField
      question={question}
      answer={(!extra.isReadOnly && typed) || answer}
      error={error}
      asked={asked}
      isReadOnly={extra.isReadOnly}
      above={<AboveQuestion {...extra} />}
    >
      {!extra.isReadOnly && <input type="hidden" name={`v.${code}`} value={baseOf(line) ?? answer.version} />}
      {extra.isReadOnly && typed && <TypedInVain words={answerWords(question, typed)} />}
      {answerType !== 'document-upload' && (
        <>
          {collided && !line && <StoredText question={question} savedBy={savedBy} />}
          <QuestionStatus
            submission={submission}
            question={question}
            line={line}
            savedBy={savedBy}
            onChoose={onChoose}
          />
        </>
      )}
      <BelowQuestion {...extra} />
    </QuestionField>
  )
}

/** Two texts to choose from: a posted page builds on neither, so that it shows both instead of putting one in place of the other. */
function baseOf(line: LineState | undefined): number | undefined {
  return line?.state.phase === 'conflict' ? line.state.theirs.version - 1 : line?.version
}
