import { isRefusal, type Refusal } from '../refusal.ts'
import { approve } from './approve.ts'
import type { JudgementStatus } from './judgement.ts'
import { returnJudgement } from './return-judgement.ts'

/** One thing that is to be approved or given back with others. */
export interface SeveralItem {
  kind: 'finding' | 'conclusion'
  id: string
  status: JudgementStatus
}

export interface ItemToApprove extends SeveralItem {
  contentHash: string
  /** The hash of what the approver read. */
  seenHash: string
  changers: readonly string[]
  /** The approver opened it, with exactly that hash. */
  opened: boolean
}

/**
 * Approves several at once: all of them or none. Each obeys `approve`, and was opened by the approver with exactly the hash that is approved. The
 * refusal names every one that is in the way, with its reason; none and twice the same are refused as well.
 */
export function approveSeveral(items: readonly ItemToApprove[], actor: string): Refusal | { status: 'approved' } {
  return judgeSeveral(items, 'approved', (item) => {
    const judged = approve(item, item.seenHash, actor, item.changers)
    if (isRefusal(judged)) return reasonFor(judged, item.status)
    return item.opened ? null : 'not-opened'
  })
}

/** Gives several back with one remark: all of them or none. */
export function returnSeveral(items: readonly SeveralItem[], remark: string): Refusal | { status: 'returned' } {
  if (!remark.trim()) return { refused: 'invalid', reason: 'remark-missing', field: 'remark' }
  return judgeSeveral(items, 'returned', (item) => {
    const judged = returnJudgement(item, remark)
    return isRefusal(judged) ? reasonFor(judged, item.status) : null
  })
}

function judgeSeveral<S extends string, T extends SeveralItem>(
  items: readonly T[],
  status: S,
  judge: (item: T) => string | null,
): Refusal | { status: S } {
  if (items.length === 0) return { refused: 'invalid', reason: 'nothing-chosen' }
  if (new Set(items.map(({ id }) => id)).size < items.length) return { refused: 'invalid', reason: 'item-twice' }
  const issues = items.flatMap((item) => {
    const reason = judge(item)
    return reason ? [{ path: `${item.kind}:${item.id}`, reason }] : []
  })
  return issues.length > 0 ? { refused: 'invalid', reason: 'not-all', issues } : { status }
}

function reasonFor(refusal: Refusal, status: JudgementStatus): string {
  if (refusal.refused === 'four-eyes') return 'own-writing'
  if (refusal.refused === 'conflict') return 'changed-since-opened'
  return status === 'approved' ? 'approved-already' : 'waits-no-more'
}
