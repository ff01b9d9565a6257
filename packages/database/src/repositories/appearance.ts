import { sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'
import { type PublishedPlace, placeColumns } from './published-place.ts'

/** A version that the public can read now (`withdrawnAt` null) or could until then. */
export interface AppearanceRow extends PublishedPlace {
  visibleSince: Date
  withdrawnAt: Date | null
  withdrawalReason: string | null
  /** What is better than in the version before. */
  note: string | null
  /** The database's clock when it was asked. */
  askedAt: Date
}

/** Every version that ever was public, by the database's clock; those that come first newest, gemeente by gemeente. */
export async function listAppearances(reading: Reading): Promise<AppearanceRow[]> {
  const { rows } = await sql<AppearanceRow>`
    select ${placeColumns}, visible_since as "visibleSince",
      withdrawn_at as "withdrawnAt", withdrawal_reason as "withdrawalReason", note, asked_at as "askedAt"
    from published.appearances
    order by municipality_name, published_at desc, number desc`.execute(queryOf(reading))
  return rows
}

/** The public data of one version; null once it is withdrawn. */
export async function findFactsheetJson(reading: Reading, id: string): Promise<Buffer | null> {
  const row = await queryOf(reading)
    .selectFrom('published.factsheets')
    .select('json')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.json ?? null
}
