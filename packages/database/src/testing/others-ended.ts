import { setTimeout as wait } from 'node:timers/promises'
import { rawSql } from './raw-sql.ts'

/**
 * Waits for the transactions that run now in other databases of the cluster: while one is open, no later event is old enough to be sealed, and test
 * files side by side share a cluster. Give the superuser's address.
 */
export async function othersEnded(url: string): Promise<void> {
  const [now] = await rawSql<{ xid: string }>(url, 'select pg_current_xact_id()::xid as xid')
  const older = `select 1 from pg_stat_activity
    where datname <> current_database() and backend_xid is not null and age(backend_xid) > age($1::xid)`
  while ((await rawSql(url, older, [now?.xid])).length > 0) await wait(20)
}
