/** What stands beside a question that came back. */
export interface ReturnedNote {
  /** STJ's words; null for a question that came along with another. */
  remark: string | null
  /** The question whose answer decides whether this one is asked. */
  follows: string | null
  followsText: string | null
  /** Answered again since it came back. */
  renewed: boolean
  before: {
    state: 'answered' | 'unknown' | 'blank' | 'not-asked'
    lines: readonly string[]
    explanation: string | null
  } | null
}

/** Above a question that came back: what STJ wants to know, and what was sent before. Nothing at any other. */
export function ReturnedQuestionNote({ returned }: { returned: ReturnedNote | null }) {
  if (!returned) return null
  const { remark, followsText, before } = returned
  return (
    <div className="returned">
      {remark !== null ? (
        <>
          <p className="returned-head">Opmerking van STJ</p>
          <p className="said">{remark}</p>
        </>
      ) : (
        followsText && <p>Deze vraag hoort bij uw antwoord op: “{followsText}”</p>
      )}
      {before && <Before before={before} />}
    </div>
  )
}

function Before({ before: { state, lines, explanation } }: { before: NonNullable<ReturnedNote['before']> }) {
  if (state === 'not-asked') return null
  return (
    <>
      <p className="returned-head">Dit verstuurde u eerder</p>
      <p className="said">{lines.length > 0 ? lines.join('\n') : 'Niet ingevuld'}</p>
      {explanation && <p className="said">Toelichting: {explanation}</p>}
    </>
  )
}
