interface SentAnswersProps {
  sections: {
    code: string
    name: string
    answers: {
      code: string
      text: string
      state: 'answered' | 'unknown' | 'blank' | 'not-asked'
      lines: string[]
      explanation: string | null
      documents: { id: string; title: string }[]
    }[]
  }[]
}

/** A read-only copy of what was sent. */
export function SentAnswers({ sections }: SentAnswersProps) {
  return sections.map(({ code, name, answers }) => (
    <section key={code}>
      <h3>{name}</h3>
      <dl className="copy">
        {answers
          .filter(({ state }) => state !== 'not-asked')
          .map((answer) => (
            <div key={answer.code}>
              <dt>{answer.text}</dt>
              {answer.state === 'blank' && <dd className="small">Niet ingevuld</dd>}
              {answer.lines.length > 0 && <dd className="typed">{answer.lines.join('\n')}</dd>}
              {answer.explanation && (
                <dd>
                  Toelichting: <span className="typed">{answer.explanation}</span>
                </dd>
              )}
              {answer.documents.map(({ id, title }) => (
                <dd key={id}>
                  <a href={`/stukken/bestand/${id}`}>{title}</a>
                </dd>
              ))}
            </div>
          ))}
      </dl>
    </section>
  ))
}
