import type { JudgementStatus } from '../assessment/judgement.ts'
import type { Refusal } from '../refusal.ts'
import { amsterdamMoment } from './embargo-moment.ts'

export type PublicationWish = {
  /** What the lead had on the screen. */
  contentHash: string
  /** Day and time in the Netherlands; null: as soon as somebody confirms. */
  moment: { day: string; time: string } | null
  /** What is better than in the version before; required for a correction. */
  note: string | null
  /** Why there is no fact check that ended; required then. */
  withoutFactCheck: string | null
}

export type StandingVersion = { number: number; contentHash: string; withdrawnAt: Date | null }

const longest = 366 * 24 * 3_600_000

/**
 * Proposes the approved content as the next version. Refuses other content than was shown, content that stands published already, a correction
 * that says nothing, a fact check that is missing or under way without a reason (`factCheckMissing`), and a moment that does not exist, has passed or lies more than a year ahead.
 */
export function proposePublication(
  factsheet: { status: JudgementStatus; contentHash: string },
  versions: readonly StandingVersion[],
  wish: PublicationWish,
  factCheckMissing: boolean,
  now: Date,
): Refusal | { number: number; visibleFrom: Date | null } {
  if (factsheet.status !== 'approved') return { refused: 'closed', reason: 'factsheet-not-approved' }
  if (factsheet.contentHash !== wish.contentHash) return { refused: 'conflict', reason: 'publication-changed' }
  const newest = versions.toSorted((a, b) => b.number - a.number)[0]
  if (newest && !newest.withdrawnAt && newest.contentHash === factsheet.contentHash)
    return { refused: 'closed', reason: 'already-published' }
  if (newest && !wish.note) return { refused: 'invalid', reason: 'correction-note-missing', field: 'note' }
  if (factCheckMissing && !wish.withoutFactCheck)
    return { refused: 'invalid', reason: 'fact-check-missing', field: 'withoutFactCheck' }
  const number = (newest?.number ?? 0) + 1
  if (!wish.moment) return { number, visibleFrom: null }
  const visibleFrom = amsterdamMoment(wish.moment.day, wish.moment.time)
  if (!visibleFrom) return { refused: 'invalid', reason: 'moment-unknown', field: 'day' }
  if (visibleFrom <= now) return { refused: 'invalid', reason: 'moment-passed', field: 'day' }
  if (visibleFrom.getTime() - now.getTime() > longest)
    return { refused: 'invalid', reason: 'moment-too-far', field: 'day' }
  return { number, visibleFrom }
}
