import { createHash } from 'node:crypto'
import type { Seal, SealableEvent } from '@toezicht/database/repositories/sealing'
import { canonicalJson } from '@toezicht/domain/publication/canonical-json'

/** The chain of events that belong to no study. */
export const installationChain = 'installation'
export const beginning = Buffer.alloc(32)

/** Each study has a chain of its own, so that it can be handed over and checked without the others. */
export function chainOf(event: SealableEvent): string {
  return event.study ?? installationChain
}

/**
 * The seal of one event: SHA-256 over the previous seal (32 zero bytes at the beginning), chain, position and fields of the event in
 * canonical JSON, and its digest. The digest covers what was decided together with an erasable salt; words themselves are not in it.
 */
export function sealHash(previous: Buffer, chain: string, position: number, event: SealableEvent): Buffer {
  const { digest, ...fields } = event
  return createHash('sha256')
    .update(previous)
    .update(canonicalJson({ chain, position, ...fields }), 'utf8')
    .update(digest)
    .digest()
}

/** Seals events in the given order, each chain on from its last seal. */
export function sealEvents(events: readonly SealableEvent[], lastSeals: readonly Seal[]): Seal[] {
  const last = new Map(lastSeals.map((seal) => [seal.chain, { position: seal.position, hash: seal.hash }]))
  return events.map((event) => {
    const chain = chainOf(event)
    const previous = last.get(chain) ?? { position: 0, hash: beginning }
    const position = previous.position + 1
    const hash = sealHash(previous.hash, chain, position, event)
    last.set(chain, { position, hash })
    return { chain, position, eventId: event.id, hash }
  })
}

/** The newest seal of every chain in a batch. */
export function headsOf(seals: readonly Seal[]): Seal[] {
  return [...new Map(seals.map((seal) => [seal.chain, seal])).values()]
}
