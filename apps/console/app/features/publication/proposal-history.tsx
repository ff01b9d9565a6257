import { dutchMoment } from '@toezicht/ui/dutch-time'
import { Notice } from '@toezicht/ui/notice.tsx'
import type { ShownProposal } from './shown-publication.ts'

const outcomes = {
  confirmed: 'bevestigd',
  declined: 'afgewezen of teruggenomen',
  void: 'vervallen, omdat de factsheet daarna veranderde',
  proposed: 'wacht',
} as const

/** What became of earlier proposals; that the newest one fell away because of a change is said openly. */
export function ProposalHistory({ proposals }: { proposals: readonly ShownProposal[] }) {
  const decided = proposals.filter(({ status }) => status !== 'proposed')
  const [newest] = proposals
  if (decided.length === 0) return null
  return (
    <>
      {newest?.status === 'void' && (
        <Notice tone="problem">
          Het voorstel van {newest.by} ({dutchMoment(newest.at)}) is vervallen: de factsheet is daarna veranderd. Er is
          niets gepubliceerd. Na een nieuwe vaststelling is een nieuw voorstel nodig.
        </Notice>
      )}
      <details className="act">
        <summary>Eerdere voorstellen ({decided.length})</summary>
        <div>
          <ul>
            {decided.map((proposal) => (
              <li key={proposal.id}>{sentence(proposal)}</li>
            ))}
          </ul>
        </div>
      </details>
    </>
  )
}

function sentence(proposal: ShownProposal): string {
  const what = proposal.kind === 'publish' ? 'Publiceren' : `Versie ${proposal.number ?? '?'} intrekken`
  const end = proposal.decidedAt
    ? ` ${outcomes[proposal.status]}${proposal.decidedBy ? ` door ${proposal.decidedBy}` : ''}, ${dutchMoment(proposal.decidedAt)}.`
    : ''
  const why = [
    proposal.withoutFactCheck && `Zonder feitencheck: ${proposal.withoutFactCheck}`,
    proposal.remark && `Reden: ${proposal.remark}`,
  ].filter(Boolean)
  return `${what}, voorgesteld door ${proposal.by}, ${dutchMoment(proposal.at)}:${end} ${why.join(' ')}`.trim()
}
