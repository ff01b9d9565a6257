import type { Refusal } from '@toezicht/domain/refusal'
import { type RawBuilder, sql } from 'kysely'
import { queryOf, type Reading } from '../transaction.ts'

/** Calls an SQL function that answers in JSON: what it is asked for, or a refusal. */
export async function outcomeOf<T>(reading: Reading, call: RawBuilder<unknown>): Promise<T | Refusal> {
  const { rows } = await sql<{ outcome: T | Refusal }>`select ${call} as outcome`.execute(queryOf(reading))
  const [row] = rows
  if (!row) throw new Error('The SQL function gave no row')
  return row.outcome
}
