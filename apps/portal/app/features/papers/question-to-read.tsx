import type { ExplainedTerm } from '@toezicht/ui/shown-question'
import { TermList } from '@toezicht/ui/term-list.tsx'

interface QuestionToReadProps {
  question: {
    text: string
    help: string | null
    conditionText: string | null
    options: { code: string; label: string }[]
    terms: ExplainedTerm[]
  }
}

/** One question with its answers to choose from, to read before starting. */
export function QuestionToRead({ question: { text, help, conditionText, options, terms } }: QuestionToReadProps) {
  return (
    <li>
      <p className="asked">{text}</p>
      {help && <p>{help}</p>}
      {conditionText && <p className="condition">{conditionText}</p>}
      <TermList terms={terms} />
      {options.length > 0 && (
        <ul>
          {options.map(({ code, label }) => (
            <li key={code}>{label}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
