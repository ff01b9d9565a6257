import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** What a viewer may hear of an approach at this moment. `stamp`: another value when something about it changed. */
export interface WatchedAssessment {
  account: string
  stamp: string
  members: { account: string; name: string }[]
}

/** Reads an approach for one viewer, in one round trip and without counting as use of the session. Null outside the session's scope. */
export async function watchAssessment(
  direct: Reading,
  session: string,
  assessment: string,
): Promise<WatchedAssessment | { refused: 'signed-out' } | null> {
  const { rows } = await sql<{ found: WatchedAssessment | { refused: 'signed-out' } | null }>`
    select access.watch_assessment(${session}, ${assessment}::uuid) as found`.execute(queryOf(direct))
  return rows[0]?.found ?? null
}

/** The same stamp, as it stands for this transaction. */
export async function readStamp(reading: Reading, assessment: string): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`select access.assessment_stamp(${assessment}) as stamp`.execute(
    queryOf(reading),
  )
  return rows[0]?.stamp ?? ''
}
