import { sql } from 'kysely'
import type { Store } from '../store.ts'
import { queryOf } from '../transaction.ts'

export interface RecentEvent {
  verb: string
  subjectKind: string
  subjectId: string | null
  actorId: string | null
  version: number | null
}

/** The newest events of the audit log, newest first. As the owner. */
export async function listRecentEvents(owner: Store, most: number): Promise<RecentEvent[]> {
  return owner.read(null, async (reading) => {
    const { rows } = await sql<RecentEvent>`
      select verb, subject_kind as "subjectKind", subject_id as "subjectId", actor_id as "actorId", version
      from audit.events order by id desc limit ${most}`.execute(queryOf(reading))
    return rows
  })
}
