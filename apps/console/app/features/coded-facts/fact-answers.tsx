export interface ShownAnswers {
  question: string
  text: string
  cells: readonly { respondent: string; stateName: string; answer: readonly string[]; explanation: string | null }[]
}

/** What everyone answered to the questions a fact follows from. */
export function FactAnswers({
  answers,
  respondents,
}: {
  answers: readonly ShownAnswers[]
  respondents: readonly { id: string; name: string }[]
}) {
  const nameOf = (id: string) => respondents.find((respondent) => respondent.id === id)?.name ?? 'onbekend'
  return (
    <details open>
      <summary>Antwoorden ({answers.length === 1 ? '1 vraag' : `${answers.length} vragen`})</summary>
      {answers.map(({ question, text, cells }) => (
        <section key={question}>
          <h3>
            {question} {text}
          </h3>
          <dl className="facts">
            {cells.map(({ respondent, stateName, answer, explanation }) => (
              <div key={respondent}>
                <dt>{nameOf(respondent)}</dt>
                <dd>
                  {answer.length > 0 ? answer.join('; ') : stateName}
                  {explanation && <span className="soft"> Toelichting: {explanation}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  )
}
