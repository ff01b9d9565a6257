import type { Refusal } from '../refusal.ts'

/** A publication and a withdrawal live the same life: proposed → confirmed, or declined, or void because the content changed. */
export const publicationStatuses = ['proposed', 'confirmed', 'declined', 'void'] as const
export type PublicationStatus = (typeof publicationStatuses)[number]
export const publicationKinds = ['publish', 'withdraw'] as const
export type PublicationKind = (typeof publicationKinds)[number]

export type PublicationVerb = 'confirm' | 'decline' | 'void'

/** The whole lifecycle: a decision is made once. */
const next: Record<PublicationStatus, Partial<Record<PublicationVerb, PublicationStatus>>> = {
  proposed: { confirm: 'confirmed', decline: 'declined', void: 'void' },
  confirmed: {},
  declined: {},
  void: {},
}

export function decide(status: PublicationStatus, verb: PublicationVerb): Refusal | { status: PublicationStatus } {
  const after = next[status][verb]
  return after ? { status: after } : { refused: 'closed', reason: `publication-${status}` }
}

/** Where a version stands for the public at `now`. Withdrawn under embargo was never public, and never will be. */
export type VersionState = 'being-made' | 'embargo' | 'public' | 'superseded' | 'withdrawn' | 'withdrawn-unseen'

/** `newer`: whether a later version of the same study is public. */
export function versionState(
  version: { visibleFrom: Date; withdrawnAt: Date | null; renderedAt: Date | null },
  newer: boolean,
  now: Date,
): VersionState {
  const { visibleFrom, withdrawnAt, renderedAt } = version
  if (withdrawnAt) {
    const seen = renderedAt !== null && visibleFrom <= withdrawnAt && renderedAt <= withdrawnAt
    return seen ? 'withdrawn' : 'withdrawn-unseen'
  }
  if (visibleFrom > now) return 'embargo'
  if (!renderedAt) return 'being-made'
  return newer ? 'superseded' : 'public'
}
