import { listRemarks } from '@toezicht/database/repositories/remark'
import type { Reading } from '@toezicht/database/transaction'
import type { RemarkSubjectKind } from '@toezicht/domain/assessment/remark'

export interface ShownThread {
  id: string
  subject: string
  /** Started when the subject was given back. */
  onReturn: boolean
  resolved: { by: string; at: string } | null
  /** `earlier`: about a text that has changed since. */
  remarks: { id: string; by: string; own: boolean; at: string; body: string; earlier: boolean }[]
}

/** The threads about some subjects of one kind: those that stand open first, each oldest remark first. `people`: names of the study. */
export async function showThreads(
  reading: Reading,
  kind: RemarkSubjectKind,
  subjects: readonly string[],
  viewer: { people: ReadonlyMap<string, string>; account: string },
): Promise<ShownThread[]> {
  const nameOf = (account: string) => viewer.people.get(account) ?? 'onbekend'
  const threads = Map.groupBy(await listRemarks(reading, kind, subjects), ({ threadId }) => threadId)
  const shown = [...threads].flatMap(([id, remarks]) => {
    const first = remarks.find((remark) => remark.id === id)
    if (!first) return []
    const { subjectId, onReturn, resolvedBy, resolvedAt } = first
    return {
      id,
      subject: subjectId,
      onReturn,
      resolved: resolvedBy && resolvedAt ? { by: nameOf(resolvedBy), at: resolvedAt.toISOString() } : null,
      remarks: remarks.map(({ id: remark, writtenBy, writtenAt, body, earlier }) => ({
        id: remark,
        by: nameOf(writtenBy),
        own: writtenBy === viewer.account,
        at: writtenAt.toISOString(),
        body,
        earlier,
      })),
    }
  })
  return [...shown.filter(({ resolved }) => !resolved), ...shown.filter(({ resolved }) => resolved)]
}
