import { type AssessmentRow, findAssessment } from '@toezicht/database/repositories/assessment'
import { findFactsheet } from '@toezicht/database/repositories/factsheet'
import type { Reading } from '@toezicht/database/transaction'
import { asksFirst } from '@toezicht/domain/assessment/ask-first'
import type { JudgementStatus } from '@toezicht/domain/assessment/judgement'
import { outsideScope, type Refusal } from '@toezicht/domain/refusal'

/** The approach that is judged; refused outside one's scope and when it is not judged any more. */
export async function judgedAssessment(reading: Reading, id: string): Promise<AssessmentRow | Refusal> {
  const assessment = await findAssessment(reading, id)
  if (!assessment) return outsideScope
  return assessment.status === 'assigned' ? assessment : { refused: 'closed', reason: 'approach-not-assigned' }
}

/** The refusal of a change that nobody confirmed, while something offered or approved rests on what it changes; null when it may go on. */
export async function refuseUnasked(
  reading: Reading,
  { participationId }: AssessmentRow,
  findings: readonly { status: JudgementStatus }[],
): Promise<Refusal | null> {
  const factsheet = (await findFactsheet(reading, participationId))?.status ?? null
  const asks = findings.some(({ status }) => asksFirst(status, null)) || asksFirst(null, factsheet)
  return asks ? { refused: 'closed', reason: 'asks-first' } : null
}
