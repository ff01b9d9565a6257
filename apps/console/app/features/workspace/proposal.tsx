import { Notice } from '@toezicht/ui/notice.tsx'
import { takeOver } from './take-over.ts'
import { restsOnWords, type ShownVersion } from './version-words.ts'

/** The sentence that the answers suggest, with what it rests on; taking it over adds it to the text with those answers as its sources; the text stays the inspector's. */
export function Proposal({
  question,
  proposal,
  restsOn,
}: {
  question: string
  proposal: { text: string; warning: string | null }
  restsOn: readonly ShownVersion[]
}) {
  const citations = restsOn.map(({ respondent, number }) => ({
    kind: 'answer' as const,
    respondent,
    question,
    version: number,
  }))
  const isWhole = restsOn.length > 0
  return (
    <div
      className="proposal"
      data-proposal={isWhole ? proposal.text : undefined}
      data-cites={isWhole ? JSON.stringify(citations) : undefined}
    >
      <p>
        <strong>Voorgestelde zin.</strong> {proposal.text}
      </p>
      {restsOn.length > 0 && <p className="soft">Berust op: {restsOnWords(restsOn)}.</p>}
      {proposal.warning && <Notice tone="info">{proposal.warning}</Notice>}
      {restsOn.length > 0 && (
        <button
          type="button"
          className="button button-quiet needs-script"
          onClick={() => takeOver({ text: proposal.text, citations })}
        >
          Zin overnemen
        </button>
      )}
    </div>
  )
}
