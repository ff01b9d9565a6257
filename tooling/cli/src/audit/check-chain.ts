import { listSealedEvents, type SealedEvent, type SignedHead } from '@toezicht/database/repositories/sealing'
import type { Reading } from '@toezicht/database/transaction'
import { beginning, sealHash } from '@toezicht/jobs/audit-chain'
import { isSignedBy } from '@toezicht/jobs/audit-signature'

/** Why a chain does not hold from a position on. */
export type Break =
  | { kind: 'seal-missing' }
  | { kind: 'event-missing' }
  | { kind: 'event-changed' }
  | { kind: 'head-differs'; source: 'database' | 'file' }
  | { kind: 'signature-wrong'; source: 'database' | 'file' }
  | { kind: 'cut-off'; source: 'database' | 'file' }

export interface BrokenRow {
  chain: string
  position: number
  /** The event at that position; null when the seal itself is gone. */
  eventId: string | null
  reason: Break
}

export interface CheckedChain {
  chain: string
  /** Positions that hold, from the first on. */
  sound: number
  broken: BrokenRow | null
}

/** A signed head and where it was found. */
export interface Claim extends SignedHead {
  source: 'database' | 'file'
}

const page = 1_000

/**
 * Walks a chain from its beginning and stops at the first row that does not hold. `claims` are all signed heads of this chain;
 * `publicKey` is the only key whose signature counts.
 */
export async function checkChain(
  reading: Reading,
  chain: string,
  claims: readonly Claim[],
  publicKey: Buffer,
): Promise<CheckedChain> {
  const claimsAt = Map.groupBy(claims, (claim) => claim.position)
  let previous: Buffer = beginning
  let position = 0
  for (;;) {
    const rows = await listSealedEvents(reading, chain, position, page)
    for (const row of rows) {
      const expected = position + 1
      const reason = whyBroken(row, expected, previous) ?? whyUnclaimed(row, claimsAt.get(expected) ?? [], publicKey)
      if (reason)
        return { chain, sound: position, broken: { chain, position: expected, eventId: eventOf(row, reason), reason } }
      previous = row.hash
      position = expected
    }
    if (rows.length < page) break
  }
  const beyond = claims.find((claim) => claim.position > position)
  const broken: BrokenRow | null = beyond
    ? { chain, position: position + 1, eventId: null, reason: { kind: 'cut-off', source: beyond.source } }
    : null
  return { chain, sound: position, broken }
}

function eventOf(row: SealedEvent, reason: Break): string | null {
  return reason.kind === 'seal-missing' ? null : row.eventId
}

function whyBroken(row: SealedEvent, expected: number, previous: Buffer): Break | null {
  if (row.position !== expected) return { kind: 'seal-missing' }
  if (!row.event) return { kind: 'event-missing' }
  return sealHash(previous, row.chain, expected, row.event).equals(row.hash) ? null : { kind: 'event-changed' }
}

function whyUnclaimed(row: SealedEvent, claims: readonly Claim[], publicKey: Buffer): Break | null {
  for (const { source, hash, signature, chain, position } of claims) {
    if (!hash.equals(row.hash)) return { kind: 'head-differs', source }
    if (!isSignedBy(publicKey, { chain, position, hash }, signature)) return { kind: 'signature-wrong', source }
  }
  return null
}
