import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

export interface Person {
  accountId: string
  app: 'portal' | 'console'
  name: string
  email: string
  administrator: boolean
  inspectorate: string | null
  state: 'invited' | 'active' | 'deactivated'
  lastSignedInAt: string | null
  studies: { studyId: string; name: string; role: 'inspector' | 'lead' }[]
  /** Number of respondents the person answers for. */
  respondents: number
}

export interface People {
  people: Person[]
  studies: { studyId: string; name: string }[]
}

/** Everyone with an account, for an administrator; null for anyone else. */
export async function listPeople(reading: Reading): Promise<People | null> {
  const { rows } = await sql<{ found: People | null }>`select access.list_people() as found`.execute(queryOf(reading))
  return rows[0]?.found ?? null
}
