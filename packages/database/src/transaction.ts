import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

declare const readingBrand: unique symbol
declare const changingBrand: unique symbol

/** An open transaction in which one account (or nobody) looks around. Opaque: only packages/database can query through it. */
export interface Reading {
  readonly [readingBrand]: true
}

/** An open transaction in which one account changes something. Locks and writes ask for this one. */
export interface Changing extends Reading {
  readonly [changingBrand]: true
}

const handles = new WeakMap<object, Kysely<Tables>>()

export function wrapTransaction(query: Kysely<Tables>): Changing {
  const handle = Object.freeze({}) as Changing
  handles.set(handle, query)
  return handle
}

/** The query builder behind a handle; used by repositories alone. */
export function queryOf(handle: Reading): Kysely<Tables> {
  const query = handles.get(handle)
  if (!query) throw new Error('This transaction handle was not made by the store')
  return query
}
