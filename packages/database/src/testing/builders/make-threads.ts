import { randomUUID } from 'node:crypto'
import type { RemarkSubjectKind } from '@toezicht/domain/assessment/remark'
import { insertRemark, saveResolved } from '../../repositories/remark.ts'
import type { Store } from '../../store.ts'

/** Two threads about one subject by the inspector behind the session: one that stands open, one that was settled. Gives their ids. */
export async function makeThreads(
  store: Store,
  session: string,
  about: { study: string; kind: RemarkSubjectKind; subject: string },
): Promise<[string, string]> {
  const threads: [string, string] = [randomUUID(), randomUUID()]
  await store.change(session, async (changing) => {
    for (const id of threads) await insertRemark(changing, { ...about, id, thread: id, body: 'Klopt dit?' })
    await saveResolved(changing, threads[1], true)
  })
  return threads
}
