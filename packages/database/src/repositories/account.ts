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

export interface PeopleFilter {
  app: Person['app']
  /** Part of a name, address or inspectorate. */
  search: string | null
  state: Person['state'] | null
}

export interface People {
  people: Person[]
  total: number
  studies: { studyId: string; name: string }[]
}

/** People by name after the account `after`, at most so many; null for anyone but an administrator. */
export async function findPeople(
  reading: Reading,
  filter: PeopleFilter,
  { after, most }: { after: string | null; most: number },
): Promise<People | null> {
  const { rows } = await sql<{ found: People | null }>`
    select access.find_people(${JSON.stringify(filter)}::jsonb, ${after}::uuid, ${most}) as found`.execute(
    queryOf(reading),
  )
  return rows[0]?.found ?? null
}

/** One account with the studies there are; null for anyone but an administrator, and for an account that is not there. */
export async function findPerson(
  reading: Reading,
  account: string,
): Promise<{ person: Person; studies: People['studies'] } | null> {
  const { rows } = await sql<{ found: { person: Person; studies: People['studies'] } | null }>`
    select access.find_person(${account}) as found`.execute(queryOf(reading))
  return rows[0]?.found ?? null
}
