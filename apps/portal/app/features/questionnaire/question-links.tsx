import { questionPath } from './words.ts'

interface QuestionLinksProps {
  submission: string
  questions: readonly { code: string; section: string; text: string }[]
}

/** Questions to look at again, each with a jump to its place. */
export function QuestionLinks({ submission, questions }: QuestionLinksProps) {
  return (
    <ul className="jump">
      {questions.map((question) => (
        <li key={question.code}>
          <a href={questionPath(submission, question)}>{question.text}</a>
        </li>
      ))}
    </ul>
  )
}
