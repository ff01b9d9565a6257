import { lockOutboxJobs, removeOutboxJobs, statementRunner } from '@toezicht/database/repositories/job-outbox'
import type { Store } from '@toezicht/database/store'
import type { PgBoss } from 'pg-boss'

const most = 200

/**
 * Hands waiting jobs of these names over to the queue, in one transaction: a job is in the outbox or in the queue, never in both or
 * neither. Returns whether more may be waiting. Other names stay where they are, for a worker that knows them.
 */
export async function pumpOutbox(
  store: Store,
  queue: Pick<PgBoss, 'insert'>,
  names: readonly string[],
): Promise<boolean> {
  return store.change(null, async (changing) => {
    const waiting = await lockOutboxJobs(changing, names, most)
    for (const [name, jobs] of Map.groupBy(waiting, (each) => each.job)) {
      const inserts = jobs.map(({ payload }) => ({ data: payload }))
      await queue.insert(name, inserts, { db: statementRunner(changing) })
    }
    await removeOutboxJobs(
      changing,
      waiting.map((each) => each.id),
    )
    return waiting.length === most
  })
}
