import type { Refusal } from '../refusal.ts'
import type { JudgementStatus } from './judgement.ts'

/** Only an approved factsheet is published, and the same content only once. Gives the number of the new version. */
export function publishFactsheet(
  factsheet: { status: JudgementStatus; contentHash: string },
  published: readonly { number: number; contentHash: string }[],
): Refusal | { number: number } {
  if (factsheet.status !== 'approved') return { refused: 'closed', reason: 'factsheet-not-approved' }
  const newest = published.toSorted((a, b) => b.number - a.number)[0]
  if (newest?.contentHash === factsheet.contentHash) return { refused: 'closed', reason: 'already-published' }
  return { number: (newest?.number ?? 0) + 1 }
}
