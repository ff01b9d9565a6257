import { CompiledQuery, sql } from 'kysely'
import { type Changing, queryOf } from '../transaction.ts'

/** A job as a procedure enqueued it. */
export interface OutboxJob {
  id: string
  job: string
  payload: Record<string, unknown>
}

/** The oldest waiting jobs; locked until this transaction ends, so that two workers never take the same one. */
export async function lockOutboxJobs(changing: Changing, most: number): Promise<OutboxJob[]> {
  const { rows } = await sql<OutboxJob>`select id::text as id, job, payload from public.outbox
    order by id limit ${most} for update skip locked`.execute(queryOf(changing))
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
