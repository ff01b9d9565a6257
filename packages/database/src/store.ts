import { Kysely, PostgresDialect, sql } from 'kysely'
import type { Connection } from './connect.ts'
import type { Tables } from './tables.ts'
import { type Changing, type Reading, wrapTransaction } from './transaction.ts'

/** Hex SHA-256 of a session token; null for a visitor, the worker or the operator. */
export type SessionHash = string | null

/**
 * The only way to the database for procedures and jobs. The session decides which rows exist: row-level security sees to it.
 * Work that throws leaves nothing behind. Transactions do not nest: a repository takes the handle, never the store.
 */
export interface Store {
  read<T>(session: SessionHash, work: (reading: Reading) => Promise<T>): Promise<T>
  change<T>(session: SessionHash, work: (changing: Changing) => Promise<T>): Promise<T>
  /** For SQL functions that are a whole transaction in one round trip and take the session themselves. */
  readonly direct: Reading
  ping(): Promise<number>
  close(): Promise<void>
}

export function openStore(connection: Connection): Store {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: connection.pool }) })
  const within = <T>(session: SessionHash, work: (handle: Changing) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (transaction) => {
      if (session) await sql`select set_config('app.session', ${session}, true)`.execute(transaction)
      return work(wrapTransaction(transaction))
    })
  return {
    read: within,
    change: within,
    direct: wrapTransaction(db),
    ping: () => connection.ping(),
    close: () => db.destroy(),
  }
}
