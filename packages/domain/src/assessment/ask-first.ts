import type { JudgementStatus } from './judgement.ts'

/**
 * Whether a change takes something away that others rest on, so that a person says so before it is saved: the finding was offered or approved, or
 * stands in a factsheet that was.
 */
export function asksFirst(finding: JudgementStatus | null, factsheet: JudgementStatus | null): boolean {
  return [finding, factsheet].some((status) => status === 'submitted' || status === 'approved')
}
