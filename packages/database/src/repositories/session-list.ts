import { sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** One of one's own sessions. Times are ISO, UTC. */
export interface ListedSession {
  id: string
  device: string
  createdAt: string
  lastSeenAt: string
  expiresAt: string
  current: boolean
}

/** The sessions of whoever is signed in, latest used first. */
export async function listSessions(reading: Reading): Promise<ListedSession[]> {
  const { rows } = await sql<{ found: ListedSession[] }>`select access.list_sessions() as found`.execute(
    queryOf(reading),
  )
  return rows[0]?.found ?? []
}

/** Ends one other session of one's own, or all others. Returns how many ended. */
export async function endSessions(changing: Changing, session: string | 'others'): Promise<number> {
  const call = session === 'others' ? sql`access.end_other_sessions()` : sql`access.end_session(${session})`
  const { rows } = await sql<{ ended: number }>`select ${call} as ended`.execute(queryOf(changing))
  return rows[0]?.ended ?? 0
}

/** Ends this browser's session. */
export async function endOwnSession(changing: Changing): Promise<void> {
  await sql`select access.sign_out()`.execute(queryOf(changing))
}
