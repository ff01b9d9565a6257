import { CompiledQuery, sql } from 'kysely'
import { type Changing, queryOf, type Reading } from '../transaction.ts'

/** A job as a procedure enqueued it. */
export interface OutboxJob {
  id: string
  job: string
  payload: Record<string, unknown>
}

/** The oldest waiting jobs of these names; locked until this transaction ends, so that two workers never take the same one. */
export async function lockOutboxJobs(changing: Changing, names: readonly string[], most: number): Promise<OutboxJob[]> {
  const { rows } = await sql<OutboxJob>`select id::text as id, job, payload from public.outbox
    where job = any(${[...names]}::text[]) order by id limit ${most} for update skip locked`.execute(queryOf(changing))
  return rows
}

/** Jobs that have waited for over a minute although a worker looks several times a second, by name. */
export async function listStuckJobs(reading: Reading): Promise<{ job: string; count: number }[]> {
  const { rows } = await sql<{ job: string; count: number }>`select job, count(*)::int as count from public.outbox
    where created_at < now() - interval '1 minute' group by job order by job`.execute(queryOf(reading))
  return rows
}

export async function removeOutboxJobs(changing: Changing, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`delete from public.outbox where id = any(${[...ids]}::bigint[])`.execute(queryOf(changing))
}

/** What pg-boss asks of a database that it does not open itself. */
export interface StatementRunner {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** Lets the job queue write its own tables inside our transaction: a job is handed over exactly once. For packages/jobs alone. */
export function statementRunner(changing: Changing): StatementRunner {
  const query = queryOf(changing)
  return {
    async executeSql(text, values = []) {
      const { rows } = await query.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values))
      return { rows }
    },
  }
}
