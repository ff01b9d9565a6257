/** What a reviewer can hold a text beside: the last approval, the last giving back, what she herself saw last. */
export const reviewGroundKinds = ['approved', 'returned', 'seen'] as const
export type ReviewGroundKind = (typeof reviewGroundKinds)[number]

/** A moment of review and the content that stood there. `by` is null for one's own visit. */
export interface ReviewGround {
  kind: ReviewGroundKind
  at: Date
  by: string | null
  contentHash: string
}

/**
 * The grounds to hold `current` beside, the one to begin with first: the latest decision (an approval or a giving back), then the other of the two,
 * then the last visit. Of each kind only the newest counts; a visit to the present text is no ground, it would hide what changed.
 */
export function reviewGrounds(found: readonly ReviewGround[], current: string): ReviewGround[] {
  const newest = reviewGroundKinds.flatMap((kind) => {
    const own = found.filter((each) => each.kind === kind && (kind !== 'seen' || each.contentHash !== current))
    return own.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, 1)
  })
  return newest.toSorted(
    (a, b) => Number(a.kind === 'seen') - Number(b.kind === 'seen') || b.at.getTime() - a.at.getTime(),
  )
}
