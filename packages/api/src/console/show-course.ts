import type { ApprovalRow, RevisionRow } from '@toezicht/database/repositories/approval'

/** Approvals of a judgement, and its versions: those that one person wrote one after another are one line. Newest first. */
export function showCourse(
  approvals: readonly ApprovalRow[],
  revisions: readonly RevisionRow[],
  people: ReadonlyMap<string, string>,
) {
  const nameOf = (account: string | null) => (account ? (people.get(account) ?? 'onbekend') : 'beheer')
  const written: { from: number; to: number; by: string; at: string }[] = []
  for (const { version, changedBy, changedAt } of revisions) {
    const by = nameOf(changedBy)
    const last = written.at(-1)
    if (last?.by === by) last.from = version
    else written.push({ from: version, to: version, by, at: changedAt.toISOString() })
  }
  return {
    approvals: approvals.map(({ approvedBy, approvedAt, standing }) => ({
      by: nameOf(approvedBy),
      at: approvedAt.toISOString(),
      standing,
    })),
    written,
  }
}
