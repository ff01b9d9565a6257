import { type ConstructorOptions, PgBoss } from 'pg-boss'

export const queueSchema = 'pgboss'

/** What the queue is told in every process: no cron, no LISTEN, no work that asks for the owner's rights. */
export function openQueue(url: string, options: ConstructorOptions): PgBoss {
  return new PgBoss({
    connectionString: url,
    schema: queueSchema,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
    connectionTimeoutMillis: 5_000,
    ...options,
  })
}
