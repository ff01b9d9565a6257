import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export interface OwnSession {
  accountId: string
  name: string
  email: string
  administrator: boolean
  inspectorate: string | null
  sessionId: string
  /** ISO times, UTC. */
  expiresAt: string
  idleUntil: string
  studies: { studyId: string; role: 'inspector' | 'lead' }[]
}

/** Who is behind this transaction's session; null when nobody is. Counts as use of the session. */
export async function readOwnSession(reading: Reading): Promise<OwnSession | null> {
  const { rows } = await sql<{ found: OwnSession | null }>`select access.my_session() as found`.execute(
    queryOf(reading),
  )
  return rows[0]?.found ?? null
}
