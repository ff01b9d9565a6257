import type { PublicationKind, PublicationStatus, VersionState } from '@toezicht/domain/publication/publication'
import type { PublicationGap } from '@toezicht/domain/publication/publication-gaps'

/** A proposal to publish or withdraw, with what became of it. */
export interface ShownProposal {
  id: string
  kind: PublicationKind
  status: PublicationStatus
  note: string | null
  withoutFactCheck: string | null
  reason: string | null
  remark: string | null
  visibleFrom: string | null
  late: boolean
  number: number | null
  own: boolean
  by: string
  at: string
  decidedBy: string | null
  decidedAt: string | null
}

export interface ShownVersion {
  id: string
  number: number
  contentHash: string
  note: string | null
  rendered: boolean
  withdrawalReason: string | null
  state: VersionState
  publishedAt: string
  visibleFrom: string
  withdrawnAt: string | null
  address: string
  path: string
}

export interface ShownPublication {
  gaps: readonly PublicationGap[]
  others: readonly string[]
  /** Of the next version. */
  number: number
  /** Where it can be read exactly as it becomes. */
  path: string
  proposals: readonly ShownProposal[]
  versions: readonly ShownVersion[]
}
