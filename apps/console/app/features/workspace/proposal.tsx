import { Notice } from '@toezicht/ui/notice.tsx'
import { takeOver } from './take-over.ts'
import { restsOnWords, type ShownVersion } from './version-words.ts'

/** The sentence that the answers suggest, with what it rests on; taking it over only adds it to the text, which stays the inspector's. */
export function Proposal({
  proposal,
  restsOn,
}: {
  proposal: { text: string; warning: string | null }
  restsOn: readonly ShownVersion[]
}) {
  return (
    <div className="proposal" data-proposal={restsOn.length > 0 ? proposal.text : undefined}>
      <p>
        <strong>Voorgestelde zin.</strong> {proposal.text}
      </p>
      {restsOn.length > 0 && <p className="soft">Berust op: {restsOnWords(restsOn)}.</p>}
      {proposal.warning && <Notice tone="info">{proposal.warning}</Notice>}
      {restsOn.length > 0 && (
        <button type="button" className="button button-quiet needs-script" onClick={() => takeOver(proposal.text)}>
          Zin overnemen
        </button>
      )}
    </div>
  )
}
