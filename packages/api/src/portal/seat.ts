import { createHash } from 'node:crypto'

/**
 * A mark of one session (its hash as the store knows it, 64 hex digits) for its own pages to carry: 16 hex digits, of no use to get in with.
 * A window that was opened under one session and saves under the next is told by it, without a look at the database.
 */
export function seatOf(session: string): string {
  return createHash('sha256').update(`seat ${session}`).digest('hex').slice(0, 16)
}
