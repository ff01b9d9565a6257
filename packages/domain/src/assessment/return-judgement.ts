import { isRefusal, type Refusal } from '../refusal.ts'
import { type JudgementStatus, step } from './judgement.ts'

/** Sends a submitted judgement back to its writer. The remark says what to change and is never empty. */
export function returnJudgement(
  subject: { status: JudgementStatus },
  remark: string,
): Refusal | { status: 'returned' } {
  const after = step(subject.status, 'return')
  if (isRefusal(after)) return after
  return remark.trim() ? { status: 'returned' } : { refused: 'invalid', reason: 'remark-missing', field: 'remark' }
}
