import type { ShownSentAnswer } from './shown-return.ts'

/** What one respondent sent at one question, word for word. */
export function SentAnswer({ answer: { state, lines, explanation, documents } }: { answer: ShownSentAnswer }) {
  return (
    <>
      {state === 'blank' && <p className="soft">Niet ingevuld</p>}
      {lines.length > 0 && <p className="sent-text">{lines.join('\n')}</p>}
      {explanation && <p className="sent-text">Toelichting: {explanation}</p>}
      {documents.map(({ id, title }) => (
        <p key={id}>
          <a href={`/documenten/${id}`}>{title}</a>
        </p>
      ))}
    </>
  )
}
