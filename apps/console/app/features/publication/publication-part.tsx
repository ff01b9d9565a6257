import { Notice } from '@toezicht/ui/notice.tsx'
import type { Refused } from '../form/call.ts'
import { FormLinks } from './form-links.tsx'
import { OpenProposal } from './open-proposal.tsx'
import { ProposalHistory } from './proposal-history.tsx'
import { ProposePublication } from './propose-publication.tsx'
import { PublicationGaps } from './publication-gaps.tsx'
import type { ShownPublication } from './shown-publication.ts'
import { VersionList } from './version-list.tsx'

export interface PublicationFacts {
  study: { id: string; role: 'lead' | 'inspector' | null }
  participation: { id: string }
  status: string
  contentHash: string | null
  blockers: readonly unknown[]
  publication: ShownPublication
}

/** Publishing a factsheet: how it will look, what is missing, the proposal, the answer of somebody else, and what came of it. */
export function PublicationPart({ found, refused }: { found: PublicationFacts; refused: Refused | undefined }) {
  const { study, participation, status, contentHash, publication } = found
  const { gaps, proposals, versions, number, others, path } = publication
  const open = proposals.filter((proposal) => proposal.status === 'proposed')
  const newest = versions[0]
  const archive = `/factsheets/${participation.id}/archief.pdf`
  const stands = newest && !newest.withdrawnAt && newest.contentHash === contentHash
  const readable = status === 'submitted' || status === 'approved' || found.blockers.length === 0
  const waiting = open.some(({ kind }) => kind === 'publish')
  const canPropose = status === 'approved' && !stands && !waiting
  const archived = status === 'from-archive'
  return (
    <section aria-labelledby="publicatie">
      <h2 id="publicatie">Publicatie</h2>
      {!archived && readable && !stands && !waiting && (
        <p>
          <FormLinks path={path} label="Precies zoals het openbaar wordt" of="de volgende versie" />
        </p>
      )}
      {!archived && !stands && !waiting && (
        <PublicationGaps gaps={gaps} participation={participation.id} study={study.id} />
      )}
      {open.map((proposal) => (
        <OpenProposal
          key={proposal.id}
          proposal={proposal}
          others={others}
          path={proposal.kind === 'publish' ? path : null}
          refused={refused}
        />
      ))}
      {canPropose && study.role === 'lead' && contentHash && (
        <ProposePublication
          contentHash={contentHash}
          number={number}
          factCheckMissing={gaps.some(({ place }) => place === 'fact-check')}
          others={others}
          refused={refused}
        />
      )}
      {canPropose && study.role !== 'lead' && (
        <Notice>De projectleider stelt de publicatie voor; iemand anders bevestigt.</Notice>
      )}
      {archived && (
        <p>
          Uit het archief wordt niets opnieuw gepubliceerd. Intrekken kan wel: de projectleider stelt het voor, iemand
          anders bevestigt.
        </p>
      )}
      <ProposalHistory proposals={proposals} />
      <VersionList
        versions={versions}
        archive={archive}
        withdrawing={open.filter(({ kind }) => kind === 'withdraw').map((proposal) => proposal.number)}
        canWithdraw={study.role === 'lead'}
        refused={refused}
      />
    </section>
  )
}
