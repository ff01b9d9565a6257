import { fieldPath } from './words.ts'

interface QuestionLinksProps {
  submission: string
  questions: readonly { code: string; section: string; text: string; assignee?: string | null }[]
}

/** Questions to look at again, each with a jump into its field; beside it the colleague it was handed to. */
export function QuestionLinks({ submission, questions }: QuestionLinksProps) {
  return (
    <ul className="jump">
      {questions.map((question) => (
        <li key={question.code}>
          <a href={fieldPath(submission, question)}>{question.text}</a>
          {question.assignee && ` (ligt bij ${question.assignee})`}
        </li>
      ))}
    </ul>
  )
}
