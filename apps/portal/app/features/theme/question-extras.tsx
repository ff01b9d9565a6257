import { QuestionDocuments } from '../documents/question-documents.tsx'
import { ReuseNote } from '../reuse/reuse-note.tsx'
import { QuestionWriter } from './question-writer.tsx'
import { ReturnedQuestionNote } from './returned-note.tsx'
import type { ThemeQuestion } from './theme-question.ts'

export interface ExtraProps {
  submission: string
  question: ThemeQuestion
  /** Nothing can be written at this question now. */
  isReadOnly: boolean
}

/** Whether a question takes nothing from this reader now: one line per reason. Its controls are then disabled. */
export function isReadOnly(question: ThemeQuestion, closed: boolean): boolean {
  return closed || question.maySave !== 'yes'
}

/** Above a question's field, inside its box: one line per feature. */
export function AboveQuestion({ question }: ExtraProps) {
  return (
    <>
      <ReturnedQuestionNote returned={question.returned} />
      <QuestionWriter question={question} />
    </>
  )
}

/** Under a question's field and its save status: one line per feature. */
export function BelowQuestion(extra: ExtraProps) {
  return (
    <>
      <ReuseNote {...extra} />
      <QuestionDocuments submission={extra.submission} question={extra.question} isReadOnly={extra.isReadOnly} />
    </>
  )
}
