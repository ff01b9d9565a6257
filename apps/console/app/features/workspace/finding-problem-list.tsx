import type { FieldProblem } from './finding-problems.ts'

/** Everything that is wrong, with the way to each field. */
export function ProblemList({ problems }: { problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null
  return (
    <div role="alert">
      <ul className="problems">
        {problems.map(({ field, text }) => (
          <li key={text}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}

/** What is wrong with one field, beside it; `id` for its description. */
export function FieldProblems({ of, problems, id }: { of: string; problems: readonly FieldProblem[]; id: string }) {
  const own = problems.filter(({ field }) => field === of)
  return (
    <span id={id} className="field-problem">
      {own.map(({ text }) => (
        <span key={text}>{text}</span>
      ))}
    </span>
  )
}
