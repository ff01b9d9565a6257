import { type ConclusionRow, lockConclusion, saveConclusionStatus } from '@toezicht/database/repositories/conclusion'
import { type FindingRow, lockFinding, saveFindingStatus } from '@toezicht/database/repositories/finding'
import type { Changing } from '@toezicht/database/transaction'
import { z } from 'zod'

export const chosenSchema = z.strictObject({ kind: z.enum(['finding', 'conclusion']), subject: z.uuid() })

export type LockedJudgement = { kind: 'finding' | 'conclusion' } & (FindingRow | ConclusionRow)

/**
 * Findings and conclusions of one approach, held until the transaction ends; always in the same order, so that two reviewers at once wait for
 * each other and do not deadlock. Null when one of them is not of this approach.
 */
export async function lockJudgements(
  changing: Changing,
  assessment: string,
  chosen: readonly z.infer<typeof chosenSchema>[],
): Promise<LockedJudgement[] | null> {
  const rows: LockedJudgement[] = []
  for (const { kind, subject } of chosen.toSorted((a, b) => (a.subject < b.subject ? -1 : 1))) {
    const row = kind === 'finding' ? await lockFinding(changing, subject) : await lockConclusion(changing, subject)
    if (row?.assessmentId !== assessment) return null
    rows.push({ kind, ...row })
  }
  return rows
}

export async function saveJudgementStatus(
  changing: Changing,
  { kind, id }: Pick<LockedJudgement, 'kind' | 'id'>,
  status: 'returned' | 'approved',
  remark: string | null,
): Promise<void> {
  await (kind === 'finding' ? saveFindingStatus : saveConclusionStatus)(changing, id, status, remark)
}
