import type { ColumnType } from 'kysely'

/** jsonb: read as a parsed value whose shape the repository states, written as JSON text. */
export type Json = ColumnType<unknown, string, string>

/** A date without a time, `YYYY-MM-DD`. */
export type Day = string

/** jsonb with a default: may be left out when inserting. */
export type DefaultJson = ColumnType<unknown, string | undefined, string>
